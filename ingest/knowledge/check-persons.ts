import { foldedText } from '@/lib/text/folded-text';
import type { PersonRow } from './lexicon';
import type { Entry } from './table';

/**
 * Checks the names that several persons bear: each at least twice, and with nobody as a name of his own.
 * Example: 布希 stands under `shared` of both presidents. Counter-example: under `aliases` of one and `shared` of the other.
 */
export function faultySharedNames(persons: readonly Entry<PersonRow>[]): string[] {
  const count = new Map<string, number>();
  for (const name of persons.flatMap(({ row }) => row.shared.map(foldedText)))
    count.set(name, (count.get(name) ?? 0) + 1);
  const own = new Map(
    persons.flatMap(({ at, row }) => [row.zh, ...row.aliases].map((name) => [foldedText(name), at] as const)),
  );
  return persons.flatMap(({ at, row }) =>
    row.shared.flatMap((name) => {
      const owner = own.get(foldedText(name));
      if (owner)
        return [`${at}: the shared name "${name}" is a name of its own in ${owner}; move it to shared there`];
      const alone = count.get(foldedText(name)) === 1;
      return alone ? [`${at}: nobody else shares the name "${name}"; move it to aliases`] : [];
    }),
  );
}

/** Finds terms of office that end before they begin. */
export function faultyYears(persons: readonly Entry<PersonRow>[]): string[] {
  return persons
    .filter(({ row: { from, to } }) => from !== null && to !== null && to < from)
    .map(({ at, row }) => `${at}: holds office from ${row.from} to ${row.to}; put the earlier year first`);
}
