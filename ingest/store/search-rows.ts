import { grouped } from '@/lib/grouped';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbPosition } from '@/lib/schema/position';
import { indexText } from '@/lib/text/search-index';
import { compare, texts } from './columns';
import type { Numbered } from './event-index';
import type { RowMemory } from './row-memory';

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

/** Takes all out of the index. */
export const EMPTY_SEARCH = told('delete-all');

/** Statements that tell the tables a command of FTS5. */
function told(command: string): readonly string[] {
  return ['EventSearch', 'PassageSearch'].map(
    (table) => `INSERT INTO "${table}"("${table}") VALUES ('${command}')`,
  );
}

export type SearchRows = {
  EventSearch: { rowid: number; title: string; passage: string }[];
  PassageSearch: { id: string; text: string }[];
};

const indexed = (texts: readonly string[]) => indexText([...new Set(texts)].filter(Boolean));

/** The words of an event that are searched. */
export interface EventWords {
  readonly title: string;
  readonly passage: string;
}

/** The rows of the full-text index. Who takes part is found by name, in `Entity` and `EventTerm`. */
export function searchRows(
  events: readonly Numbered[],
  { passages, positions }: KnowledgeBase,
  memory: RowMemory | null,
): { readonly [Table in keyof SearchRows]: () => SearchRows[Table] } {
  return {
    EventSearch: () =>
      wordsOfEvents(events, positions, memory).map((words, i) => ({
        rowid: (events[i] as Numbered).number,
        ...words,
      })),
    PassageSearch: () =>
      passages
        .toSorted((a, b) => compare(a.documentId, b.documentId) || a.ordinal - b.ordinal)
        .map((passage) => {
          const make = (): string => indexed([passage.text]);
          return { id: passage.id, text: memory ? memory.passageWords.of(passage, [], make) : make() };
        }),
  };
}

/** For each event its words: the same object as before where nothing that they are made of has changed. */
export function wordsOfEvents(
  events: readonly Numbered[],
  positions: readonly KbPosition[],
  memory: RowMemory | null,
): EventWords[] {
  const heldAt = grouped(positions, ({ eventId }) => eventId);
  return events.map(({ event, mentions }) => {
    const held = heldAt.get(event.id) ?? [];
    const make = (): EventWords => ({
      title: indexed([...texts(event.title), ...texts(event.label), event.place]),
      passage: indexed([
        ...mentions.flatMap(({ words, title }) => [words, title['zh-Hant']]),
        ...held.flatMap(({ words, title }) => [words, title.en]),
      ]),
    });
    return memory ? memory.eventWords.of(event, [...mentions, ...held], make) : make();
  });
}
