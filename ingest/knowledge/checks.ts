import { foldedText } from '@/lib/text/folded-text';
import type { Entry } from './table';

/**
 * Finds names that belong to two entries of one table; compared as the text is compared, so 台北 and 臺北 are one.
 * Example: 凱利 as alias of two persons. Counter-example: one entry that lists 台北 and 臺北.
 */
export function doubleNames<Row>(
  entries: readonly Entry<Row>[],
  namesOf: (row: Row) => readonly string[],
  cure: string,
): string[] {
  const owners = new Map<string, Entry<Row>>();
  return entries.flatMap((entry) =>
    namesOf(entry.row).flatMap((name) => {
      const form = foldedText(name);
      const owner = owners.get(form) ?? entry;
      owners.set(form, owner);
      return owner === entry ? [] : [`${entry.at}: "${name}" stands in ${owner.at} already; ${cure}`];
    }),
  );
}

/** Finds items that one cell lists twice. */
export function repeatedItems<Row>(
  entries: readonly Entry<Row>[],
  listOf: (row: Row) => readonly string[],
): string[] {
  return entries.flatMap(({ at, row }) =>
    listOf(row)
      .filter((item, i, all) => all.indexOf(item) !== i)
      .map((item) => `${at}: lists "${item}" twice; remove one`),
  );
}

/** Finds codes that no table knows. Empty codes are no codes. */
export function unknownCodes<Row>(
  entries: readonly Entry<Row>[],
  codesOf: (row: Row) => readonly string[],
  known: ReadonlySet<string>,
  where: string,
): string[] {
  return entries.flatMap(({ at, row }) =>
    codesOf(row)
      .filter((code) => code !== '' && !known.has(code))
      .map((code) => `${at}: "${code}" is not in ${where}; add it there or correct the code`),
  );
}
