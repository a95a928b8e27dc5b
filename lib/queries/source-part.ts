import type { Span } from '@/lib/schema/span';

/** How much of a document one page shows, in UTF-16 code units of the raw text: some twenty-five printed pages. */
const LENGTH = 40_000;

/** A part of a document: its number from 1, how many parts there are, and its raw offsets. */
export interface SourcePart extends Span {
  number: number;
  of: number;
}

/** Which part is wanted: one by its number, the one with a place in it, or all of the text as one. */
export type WantedPart = number | { at: number } | 'whole';

/**
 * The part of a text that is wanted; the nearest where there is none of that number.
 * @param length up to which raw offset there is something to show
 */
export function partOf(length: number, wanted: WantedPart): SourcePart {
  if (wanted === 'whole') return { number: 1, of: 1, start: 0, end: length };
  const of = Math.max(1, Math.ceil(length / LENGTH));
  const asked = typeof wanted === 'number' ? wanted : Math.floor(wanted.at / LENGTH) + 1;
  const number = Math.min(Math.max(asked, 1), of);
  return { number, of, start: (number - 1) * LENGTH, end: number === of ? length : number * LENGTH };
}
