import type { Span } from '@/lib/schema/span';
import { beginningOf, endingOf } from '@/lib/text/cut';
import type { Segment } from '../marked-text';
import { clipped } from '../passage-pieces';
import { readingText } from '../reading-text';
import type { PatternFinder } from './mark-words';

/** A passage as it reads and where it stands in the raw text. */
export interface ReadPassage {
  text: string;
  pieces: readonly Span[];
}

/** A place where words stand, in the passage as it reads, and in raw offsets (UTF-16 both). */
interface Place extends Span {
  raw: Span;
}

/** Whether each of some pieces lies within one of the spans: a passage of which events tell all. */
export function isWithin(pieces: readonly Span[], spans: readonly Span[]): boolean {
  return pieces.every((piece) => spans.some(({ start, end }) => start <= piece.start && piece.end <= end));
}

/** Where patterns stand in a passage outside of the words that are told by an event. */
export function untoldPlaces(
  rawText: string,
  { text, pieces }: ReadPassage,
  finder: PatternFinder,
  told: readonly Span[],
): Place[] {
  const places = finder.places(text);
  if (places.length === 0) return [];
  const reading = readingText(rawText, pieces, text);
  if (reading.text !== text) return [];
  return places.flatMap(({ start, end }) => {
    const raw = { start: reading.rawAt[start] ?? 0, end: (reading.rawAt[end - 1] ?? 0) + 1 };
    return clipped(told, raw).length === 0 ? [{ start, end, raw }] : [];
  });
}

/** How many full-width characters have room before the first place, and behind it. */
const BEFORE = 32;
const BEHIND = 64;

/** The stretch of a passage around a place, with all places in it marked. */
export function excerptAround(text: string, places: readonly Span[], { start, end }: Span): Segment[] {
  const from = start - endingOf(text.slice(0, start), BEFORE).length;
  const to = end + beginningOf(text.slice(end), BEHIND).length;
  const segments: Segment[] = from > 0 ? [{ text: '…', marks: [] }] : [];
  let at = from;
  for (const place of places.filter((one) => one.start >= from && one.end <= to)) {
    if (place.start > at) segments.push({ text: text.slice(at, place.start), marks: [] });
    segments.push({ text: text.slice(place.start, place.end), marks: ['found'] });
    at = place.end;
  }
  if (at < to) segments.push({ text: text.slice(at, to), marks: [] });
  return to < text.length ? [...segments, { text: '…', marks: [] }] : segments;
}
