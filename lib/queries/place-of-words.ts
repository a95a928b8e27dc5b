import { z } from 'zod';
import { Locator } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';

/** Where words stand, as a person finds them, and whether a machine read their passage from a picture. */
export const PlaceOfWords = z.object({ locator: Locator, isMachineRead: z.boolean() });
export type PlaceOfWords = z.infer<typeof PlaceOfWords>;

/** What is read of a passage to say where words in it stand. */
export const PLACE = { locator: true, turns: true, isMachineRead: true } as const;

interface PassageRow {
  readonly locator: string;
  readonly turns: string;
  /** SQLite's own statements give a number. */
  readonly isMachineRead: boolean | number | bigint;
}

const Turns = z.array(z.object({ at: z.int(), page: z.string() }));

/**
 * Where words of a passage stand. The passage's own place, but for the page: that is the one on which the words begin, and where they go on to another, both: `7–8`.
 * @param row the passage in which they begin
 * @param span of the words in the raw text (UTF-16)
 * @param last the passage in which they end, where that is another
 */
export function placeOfWords(row: PassageRow, { start, end }: Span, last = row): PlaceOfWords {
  const [from, to] = [pageAt(row, start), pageAt(last, end - 1)];
  const page = from === null || to === null || from === to ? from : `${from}–${to}`;
  return {
    locator: { ...Locator.parse(JSON.parse(row.locator)), page },
    isMachineRead: Boolean(row.isMachineRead),
  };
}

/** The label of the page on which a place of a passage stands. */
function pageAt({ locator, turns }: PassageRow, at: number): string | null {
  const turn = Turns.parse(JSON.parse(turns)).findLast((one) => one.at <= at);
  return turn?.page ?? Locator.parse(JSON.parse(locator)).page;
}
