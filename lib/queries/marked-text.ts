import type { Span } from '@/lib/schema/span';
import { beginningOf, endingOf } from '@/lib/text/cut';
import { type RawRuns, rawRuns } from './raw-runs';
import type { ReadingText } from './reading-text';

/** Words to mark: an id of its own, and the pieces of the raw document that the mark covers. */
export interface Mark {
  id: string;
  pieces: readonly Span[];
}

/** A stretch of text under the same marks. The stretches in order make up the text; `marks` is empty for plain text. */
export interface Segment {
  text: string;
  marks: string[];
}

/** A stretch that knows where its characters stand in the raw document. */
export interface PlacedSegment extends Segment {
  at: RawRuns;
}

/** The first index whose raw offset is at or behind a raw offset. */
function indexOf(rawAt: readonly number[], offset: number): number {
  let low = 0;
  let high = rawAt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rawAt[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts a text at the borders of marks given in raw offsets. Marks may overlap and may lie partly or wholly outside the
 * text; what lies outside is dropped.
 */
export function segmentsOf(reading: ReadingText, marks: readonly Mark[]): PlacedSegment[] {
  const first = reading.rawAt[0] ?? 0;
  const last = reading.rawAt.at(-1) ?? 0;
  const ranges = marks.flatMap(({ id, pieces }) =>
    pieces
      // Most marks of a document lie outside one of its passages.
      .filter(({ start, end }) => end > first && start <= last)
      .map(({ start, end }) => ({
        id,
        start: indexOf(reading.rawAt, start),
        end: indexOf(reading.rawAt, end),
      })),
  );
  const covering = ranges.filter((range) => range.start < range.end);
  const borders = new Set([0, reading.text.length, ...covering.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, i) => {
    const end = sorted[i + 1] ?? start;
    const ids = covering.filter((range) => range.start <= start && range.end >= end).map((range) => range.id);
    return {
      text: reading.text.slice(start, end),
      marks: [...new Set(ids)],
      at: rawRuns(reading.rawAt, start, end),
    };
  });
}

/** A stretch of the raw text as a reading text: every character at its own place. */
export function rawReading(raw: string, start = 0, end = raw.length): ReadingText {
  const text = raw.slice(start, end);
  return { text, rawAt: Array.from({ length: text.length }, (_, i) => start + i) };
}

/**
 * The surroundings of what is marked: as much as `radius` full-width characters take before the first and behind the last marked
 * stretch, in whole words, with an ellipsis where the passage goes on.
 */
export function excerptOf(segments: readonly Segment[], radius: number): Segment[] {
  const first = segments.findIndex(({ marks }) => marks.length > 0);
  const last = segments.findLastIndex(({ marks }) => marks.length > 0);
  if (first === -1) return [...segments];
  const before = segments
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const after = segments
    .slice(last + 1)
    .map(({ text }) => text)
    .join('');
  const [lead, tail] = [endingOf(before, radius), beginningOf(after, radius)];
  const plain = (text: string): Segment[] => (text === '' ? [] : [{ text, marks: [] }]);
  return [
    ...plain(lead === before ? before : `…${lead}`),
    ...segments.slice(first, last + 1),
    ...plain(tail === after ? after : `${tail}…`),
  ];
}
