import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { DateFields, TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import type { Constraint } from './constraint';

/** A date expression in a clause that may name a round whose date is known. */
export interface Place {
  readonly documentId: string;
  readonly text: string;
  readonly clause: Span;
  readonly candidate: TimexCandidate;
  readonly held: ResolvedDate | null;
  readonly cues: WritingCues;
}

/** What one kind of words says of the day of writing; null where they say nothing. */
export type Rule = (place: Place, date: DateFields) => Constraint | null;

/** Only a weekday, with no week, day, month or year. */
export function isBareWeekday(date: DateFields): boolean {
  return date.weekday !== undefined && !date.week && !date.day && !date.month && !date.year;
}

/** A condition on the days that rests on the words of a place. */
export function constraint(
  { documentId, candidate }: Place,
  rule: string,
  force: Constraint['force'],
  days: Pick<Constraint, 'from' | 'to' | 'allows' | 'named'>,
  held: ResolvedDate | null = null,
): Constraint {
  const { start, end, text } = candidate;
  return {
    rule,
    force,
    ...days,
    words: { source: documentId, span: { start, end }, text },
    grounds: held?.basis ?? [],
  };
}
