import { searchTokens } from '@/lib/text/search-tokens';
import type { NameIndex } from './name-index';
import type { Pattern, Unit } from './resolve-query';

/** A name of one character would mark every such character. */
const LEAST = 2;

/** The patterns of all names by which those with these ids are called. */
export function patternsOfNames(ids: readonly string[], names: NameIndex): Pattern[] {
  return ids.flatMap((id) =>
    names
      .namesOf(id)
      .map((name) => searchTokens(name))
      .filter((tokens) => tokens.length >= LEAST || (tokens[0]?.word.length ?? 0) >= LEAST)
      .map((tokens) => ({ tokens, begins: false })),
  );
}

/** What is marked of a unit: its words, and all names of whom it names. */
export function patternsOfUnit(unit: Unit, names: NameIndex): Pattern[] {
  if (unit.kind === 'time') return [];
  return [
    ...unit.text.flat(),
    ...patternsOfNames(
      unit.names.map(({ id }) => id),
      names,
    ),
  ];
}
