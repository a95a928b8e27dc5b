import type { RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { dayNumber } from '@/lib/time/day';
import type { RoundTense, WritingCues } from '../language';
import { between, type Constraint, type Day } from './constraint';

/** A round that has just ended ended within so many days. */
const JUST = 31;

/**
 * The days that a text may be of when it speaks so of a round held from `start` to `end`: `剛結束的第三輪` within a month after its end; `即將登場的第三輪` before its start.
 */
const DAYS: Readonly<Record<RoundTense, (start: Day, end: Day) => { from: Day | null; to: Day | null }>> = {
  'just-ended': (_, end) => ({ from: end, to: end + JUST }),
  'to-come': (start) => ({ from: null, to: start - 1 }),
  over: (_, end) => ({ from: end, to: null }),
};

/**
 * The constraint that a named round sets, or null where the words beside it tell no direction.
 * @param clause the clause in which the round is named
 */
export function roundConstraint(
  documentId: string,
  text: string,
  clause: Span,
  { span }: RoundReference,
  held: ResolvedDate,
  cues: WritingCues,
): Constraint | null {
  const tense = cues.roundTense(text.slice(clause.start, clause.end));
  if (tense === null) return null;
  const { from, to } = DAYS[tense](dayNumber(held.earliest), dayNumber(held.latest));
  return {
    rule: `round.${tense}`,
    force: 'firm',
    ...between(from, to),
    words: { source: documentId, span, text: text.slice(span.start, span.end) },
    grounds: held.basis,
  };
}
