import { faultySharedNames, faultyYears } from './check-persons';
import { faultyForms, faultyTitles, idleDiscards } from './check-triggers';
import { faultyVerbs } from './check-verbs';
import { doubleNames, repeatedItems, unknownCodes } from './checks';
import type { Lexicon } from './lexicon';
import type { Entry } from './table';

/** The tables of the lexicon, each row with its place. */
export type Tables = { readonly [Name in keyof Lexicon]: readonly Entry<Lexicon[Name][number]>[] };

const ONE_OWNER = 'keep it with one of them';

/**
 * Checks the tables against each other.
 * @returns all problems, each with file, line and cure
 */
export function problemsBetween(tables: Tables): string[] {
  return [...unknown(tables), ...doubles(tables), ...faults(tables)];
}

function unknown(tables: Tables): string[] {
  const states = new Set(tables.countries.map(({ row }) => row.code));
  const polities = new Set([...states, ...tables.organisations.map(({ row }) => row.code)]);
  const inStates = 'countries.tsv';
  const inPolities = 'countries.tsv or organisations.tsv';
  return [
    ...unknownCodes(tables.groups, ({ members }) => members, polities, inPolities),
    ...unknownCodes(tables.organisations, ({ country }) => [country], states, inStates),
    ...unknownCodes(tables.persons, ({ country }) => [country], polities, inPolities),
    ...unknownCodes(tables.places, ({ country }) => [country], states, inStates),
    ...unknownCodes(tables.treaties, ({ parties }) => parties, polities, inPolities),
    ...unknownCodes(tables.conferences, ({ parties }) => parties, states, inStates),
  ];
}

function doubles(tables: Tables): string[] {
  const named = ({ zh, aliases }: { zh: string; aliases: readonly string[] }): string[] => [zh, ...aliases];
  return [
    ...doubleNames(tables.countries, ({ code }) => [code], ONE_OWNER),
    ...doubleNames(tables.countries, (row) => [...named(row), ...row.metonyms], ONE_OWNER),
    ...doubleNames(tables.countries, ({ short }) => short, 'move it to the column rare of one of them'),
    ...doubleNames(tables.groups, ({ aliases }) => aliases, ONE_OWNER),
    ...doubleNames(tables.organisations, ({ code }) => [code], ONE_OWNER),
    ...doubleNames(tables.organisations, named, ONE_OWNER),
    ...doubleNames(tables.organisations, ({ rare }) => rare, ONE_OWNER),
    ...doubleNames(tables.persons, ({ id }) => [id], ONE_OWNER),
    ...doubleNames(tables.persons, named, 'move it to the column shared of both'),
    ...doubleNames(tables.offices, ({ zh }) => [zh], ONE_OWNER),
    ...doubleNames(tables.places, ({ id }) => [id], ONE_OWNER),
    ...doubleNames(tables.places, named, ONE_OWNER),
    ...doubleNames(tables.treaties, ({ id }) => [id], ONE_OWNER),
    ...doubleNames(tables.treaties, named, ONE_OWNER),
    ...doubleNames(tables.conferences, ({ id }) => [id], ONE_OWNER),
    ...doubleNames(tables.conferences, named, ONE_OWNER),
    ...doubleNames(tables.triggers, ({ id }) => [id], ONE_OWNER),
    ...doubleNames(tables.triggers, ({ forms }) => forms, ONE_OWNER),
    ...doubleNames(tables.discards, ({ word }) => [word], ONE_OWNER),
    ...doubleNames([...tables.terms, ...tables.nouns], ({ zh }) => [zh], ONE_OWNER),
    ...doubleNames(tables.words, ({ zh, kind }) => [`${zh} ${kind}`], ONE_OWNER),
    ...doubleNames(tables.modality, ({ cue }) => [cue], ONE_OWNER),
    ...doubleNames(
      [...tables.classes, ...tables.events, ...tables.page],
      ({ class: name }) => [name],
      ONE_OWNER,
    ),
    ...doubleNames(tables.classes, ({ words }) => words, ONE_OWNER),
    ...repeatedItems([...tables.classes, ...tables.events, ...tables.page], ({ words }) => words),
  ];
}

function faults(tables: Tables): string[] {
  return [
    ...repeatedItems(tables.countries, ({ zh, aliases, metonyms }) => [zh, ...aliases, ...metonyms]),
    ...repeatedItems(tables.groups, ({ members }) => members),
    ...repeatedItems(tables.organisations, ({ zh, aliases }) => [zh, ...aliases]),
    ...repeatedItems(tables.persons, ({ zh, aliases, shared }) => [zh, ...aliases, ...shared]),
    ...repeatedItems(tables.places, ({ zh, aliases }) => [zh, ...aliases]),
    ...repeatedItems(tables.treaties, ({ zh, aliases }) => [zh, ...aliases]),
    ...repeatedItems(tables.conferences, ({ zh, aliases }) => [zh, ...aliases]),
    ...repeatedItems(tables.triggers, ({ forms }) => forms),
    ...faultySharedNames(tables.persons),
    ...faultyYears(tables.persons),
    ...faultyForms(tables.triggers),
    ...faultyTitles(tables.triggers),
    ...repeatedItems(tables.verbs, ({ forms }) => forms),
    ...faultyVerbs(tables.verbs),
    ...idleDiscards(tables.discards, tables.triggers),
  ];
}
