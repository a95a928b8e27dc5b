import { fileURLToPath } from 'node:url';
import { fingerprint } from '../assemble/fingerprint';
import { buildFolder } from '../command/build-folder';
import { problemsBetween, type Tables } from './check-tables';
import { readCompiled, writeCompiled } from './compiled';
import type { Lexicon } from './lexicon';
import {
  ClassRow,
  ConferenceRow,
  CountryRow,
  DiscardRow,
  FoundedRow,
  GroupRow,
  ModalityRow,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  TermRow,
  TreatyRow,
  TriggerRow,
  VerbRow,
  WordRow,
} from './schema';
import { type Entry, readTable } from './table';

/** Where the tables lie: what is known of the world, with its names in every language, and what is of one language. */
export interface LexiconFolders {
  readonly knowledge: string;
  readonly language: string;
}

const OWN_FOLDERS: LexiconFolders = {
  knowledge: fileURLToPath(new URL('.', import.meta.url)),
  language: fileURLToPath(new URL('../language/zh/tables/', import.meta.url)),
};
const cache = new Map<string, Lexicon>();

/** What is wrong with the lexicon, each problem with file, line and cure. */
export class LexiconError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The lexicon has ${problems.length} problem(s):\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.name = 'LexiconError';
  }
}

/**
 * Loads the lexicon and checks it. The result is kept for each pair of folders.
 * @param folders where the *.tsv files lie; the project's own where none are given
 * @throws LexiconError that lists all problems
 */
export function loadLexicon(folders: LexiconFolders = OWN_FOLDERS): Lexicon {
  const key = JSON.stringify(folders);
  const known = cache.get(key);
  if (known) return known;
  const lexicon =
    folders === OWN_FOLDERS && buildFolder ? compiled(buildFolder) : rowsOf(readTables(folders));
  cache.set(key, lexicon);
  return lexicon;
}

/** The project's own lexicon as the build keeps it, so that its tables are read and checked once for a version of them. */
function compiled(folder: string): Lexicon {
  const known = readCompiled(folder, fingerprint());
  if (known) return known;
  const lexicon = rowsOf(readTables(OWN_FOLDERS));
  writeCompiled(folder, fingerprint(), lexicon);
  return lexicon;
}

function readTables({ knowledge, language }: LexiconFolders): Tables {
  const problems: string[] = [];
  const tables: Tables = {
    countries: readTable(knowledge, 'countries.tsv', CountryRow, problems),
    founded: readTable(knowledge, 'founded.tsv', FoundedRow, problems),
    groups: readTable(knowledge, 'groups.tsv', GroupRow, problems),
    organisations: readTable(knowledge, 'organisations.tsv', OrganisationRow, problems),
    persons: readTable(knowledge, 'persons.tsv', PersonRow, problems),
    offices: readTable(knowledge, 'offices.tsv', OfficeRow, problems),
    places: readTable(knowledge, 'places.tsv', PlaceRow, problems),
    treaties: readTable(knowledge, 'treaties.tsv', TreatyRow, problems),
    conferences: readTable(knowledge, 'conferences.tsv', ConferenceRow, problems),
    triggers: readTable(language, 'triggers.tsv', TriggerRow, problems),
    discards: readTable(language, 'discards.tsv', DiscardRow, problems),
    terms: readTable(language, 'terms.tsv', TermRow, problems),
    nouns: readTable(language, 'nouns.tsv', TermRow, problems),
    verbs: readTable(language, 'verbs.tsv', VerbRow, problems),
    words: readTable(language, 'words.tsv', WordRow, problems),
    modality: readTable(language, 'modality.tsv', ModalityRow, problems),
    classes: readTable(language, 'classes.tsv', ClassRow, problems),
    events: readTable(language, 'events.tsv', ClassRow, problems),
    page: readTable(language, 'page.tsv', ClassRow, problems),
  };
  problems.push(...problemsBetween(tables));
  if (problems.length > 0) throw new LexiconError(problems);
  return tables;
}

function rowsOf(tables: Tables): Lexicon {
  const plain = <Row>(entries: readonly Entry<Row>[]): readonly Row[] => entries.map(({ row }) => row);
  return {
    countries: plain(tables.countries),
    founded: plain(tables.founded),
    groups: plain(tables.groups),
    organisations: plain(tables.organisations),
    persons: plain(tables.persons),
    offices: plain(tables.offices),
    places: plain(tables.places),
    treaties: plain(tables.treaties),
    conferences: plain(tables.conferences),
    triggers: plain(tables.triggers),
    discards: plain(tables.discards),
    terms: plain(tables.terms),
    nouns: plain(tables.nouns),
    verbs: plain(tables.verbs),
    words: plain(tables.words),
    modality: plain(tables.modality),
    classes: plain(tables.classes),
    events: plain(tables.events),
    page: plain(tables.page),
  };
}
