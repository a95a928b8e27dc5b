import type { Span } from '@/lib/schema/span';
import type { WritingCues } from '../language';

/** A clause is no longer than this on either side of its date. */
const LONGEST_CLAUSE = 60;

/** Whether the clause around a date speaks of it as one to come. */
export function isToCome(text: string, date: Span, cues: WritingCues): boolean {
  return cues.isAhead(clauseOf(text, date, cues));
}

/** The clause around a date, between two marks of punctuation. */
export function clauseOf(text: string, { start, end }: Span, { punctuation }: WritingCues): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const behind = text.slice(end, end + LONGEST_CLAUSE);
  const { clauseEnd } = punctuation;
  return `${before.split(clauseEnd).at(-1)}${text.slice(start, end)}${behind.split(clauseEnd)[0]}`;
}
