import type Database from 'better-sqlite3';
import { grouped } from '@/lib/grouped';
import type { KbPassage } from '@/lib/schema/knowledge-base';
import type { KbPosition } from '@/lib/schema/position';
import { indexText } from '@/lib/text/search-index';
import { texts } from './columns';
import type { Numbered } from './event-index';
import type { PlacedPassages } from './placed-passages';

/**
 * What can be searched, as tables of SQLite's full-text index (FTS5), which Prisma does not know. They hold no text, only where each word of
 * `lib/text/search-index` stands: of an event, by its number, in its titles and in the passages that tell of it or of what was held at it; of a passage, by its id.
 */
export const SEARCH_TABLES: readonly string[] = [
  `CREATE VIRTUAL TABLE "EventSearch" USING fts5("title", "passage", content='', columnsize=0, tokenize='ascii')`,
  `CREATE VIRTUAL TABLE "PassageSearch" USING fts5("id" UNINDEXED, "text", content='', contentless_unindexed=1, columnsize=0, tokenize='ascii')`,
];

/** Puts the index together, so that it is read with the fewest steps. */
export const OPTIMISE_SEARCH = told('optimize');

/** Statements that tell the tables a command of FTS5. */
function told(command: string): readonly string[] {
  return ['EventSearch', 'PassageSearch'].map(
    (table) => `INSERT INTO "${table}"("${table}") VALUES ('${command}')`,
  );
}

export type SearchRows = {
  EventSearch: { rowid: number; title: string; passage: string };
  PassageSearch: { rowid: number; id: string; text: string };
};

const indexed = (texts: readonly string[]) => indexText([...new Set(texts)].filter(Boolean));

/** The rows of the full-text index. Who takes part is found by name, in `Entity` and `EventTerm`. */
export function searchRows(
  events: readonly Numbered[],
  positions: readonly KbPosition[],
  passages: PlacedPassages,
): { readonly [Table in keyof SearchRows]: () => Iterable<SearchRows[Table]> } {
  return {
    EventSearch: () => eventSearchRows(events, positions),
    PassageSearch: () => passageSearchRows(passages),
  };
}

/** @param isWanted whether the row of a passage is */
export function* passageSearchRows(
  { passages, rowIds }: PlacedPassages,
  isWanted: (passage: KbPassage) => boolean = () => true,
): Generator<SearchRows['PassageSearch']> {
  for (const [i, passage] of passages.entries())
    if (isWanted(passage))
      yield { rowid: rowIds[i] as number, id: passage.id, text: indexed([passage.text]) };
}

export function* eventSearchRows(
  events: readonly Numbered[],
  positions: readonly KbPosition[],
): Generator<SearchRows['EventSearch']> {
  const heldAt = grouped(positions, ({ eventId }) => eventId);
  for (const { event, number, mentions } of events)
    yield {
      rowid: number,
      title: indexed([...texts(event.title), ...texts(event.label), event.place]),
      passage: indexed([
        ...mentions.flatMap(({ words, title }) => [words, title['zh-Hant']]),
        ...(heldAt.get(event.id) ?? []).flatMap(({ words, title }) => [words, title.en]),
      ]),
    };
}

/** Takes rows out of the index, which holds no text: it is told the words that it was given. */
export function deleteFromSearch(
  database: Database.Database,
  table: keyof SearchRows,
  rows: Iterable<SearchRows[keyof SearchRows]>,
): void {
  let remove: Database.Statement | null = null;
  for (const row of rows) {
    const columns = Object.keys(row).map((column) => `"${column}"`);
    remove ??= database.prepare(
      `INSERT INTO "${table}"("${table}", ${columns.join(', ')}) VALUES ('delete', ${columns.map(() => '?').join(', ')})`,
    );
    remove.run(Object.values(row));
  }
}

/** Takes all rows of a table out of the index. */
export function emptySearch(database: Database.Database, table: keyof SearchRows): void {
  database.exec(`INSERT INTO "${table}"("${table}") VALUES ('delete-all')`);
}
