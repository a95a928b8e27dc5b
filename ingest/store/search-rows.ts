import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { indexText } from '@/lib/text/search-index';
import { grouped } from '../grouped';
import { compare, texts } from './columns';
import type { Numbered } from './event-index';

/**
 * What can be searched, as tables of SQLite's full-text index (FTS5), which Prisma does not know. They hold no text, only where each word of
 * `lib/text/search-index` stands: of an event, by its number, in its titles and in the passages that tell of it or of what was held at it; of a passage, by its id.
 */
export const SEARCH_TABLES: readonly string[] = [
  `CREATE VIRTUAL TABLE "EventSearch" USING fts5("title", "passage", content='', columnsize=0, tokenize='ascii')`,
  `CREATE VIRTUAL TABLE "PassageSearch" USING fts5("id" UNINDEXED, "text", content='', contentless_unindexed=1, columnsize=0, tokenize='ascii')`,
];

/** Puts the index together, so that it is read with the fewest steps. */
export const OPTIMISE_SEARCH: readonly string[] = ['EventSearch', 'PassageSearch'].map(
  (table) => `INSERT INTO "${table}"("${table}") VALUES ('optimize')`,
);

export type SearchRows = {
  EventSearch: { rowid: number; title: string; passage: string }[];
  PassageSearch: { id: string; text: string }[];
};

const indexed = (texts: readonly string[]) => indexText([...new Set(texts)].filter(Boolean));

/** The rows of the full-text index. Who takes part is found by name, in `Entity` and `EventTerm`. */
export function searchRows(
  events: readonly Numbered[],
  { passages, positions }: KnowledgeBase,
): { readonly [Table in keyof SearchRows]: () => SearchRows[Table] } {
  const held = grouped(positions, ({ eventId }) => eventId);
  return {
    EventSearch: () =>
      events.map(({ number, event, mentions }) => ({
        rowid: number,
        title: indexed([...texts(event.title), ...texts(event.label), event.place]),
        passage: indexed([
          ...mentions.flatMap(({ words, title }) => [words, title['zh-Hant']]),
          ...(held.get(event.id) ?? []).flatMap(({ words, title }) => [words, title.en]),
        ]),
      })),
    PassageSearch: () =>
      passages
        .toSorted((a, b) => compare(a.documentId, b.documentId) || a.ordinal - b.ordinal)
        .map(({ id, text }) => ({ id, text: indexed([text]) })),
  };
}
