import type { Span } from '@/lib/schema/span';
import { around, type Situation } from './situation';

export interface Direction {
  readonly side: 'future' | 'past' | 'nearest';
  /** The word that tells the side; null where none does. */
  readonly span: Span | null;
}

/**
 * Whether the clause around an expression speaks of the future or the past.
 * Examples: 六月底即將登場 is future, 27 日已發表 is past. Counter-example: 5號在平壤 tells neither.
 */
export function directionOf(situation: Situation): Direction {
  const { candidate, clause, context } = situation;
  const tense = context.cues.tenseOf(around(situation));
  if (!tense) return { side: 'nearest', span: null };
  const from = tense.side === 'before' ? clause.start : candidate.end;
  return { side: tense.time, span: { start: from + tense.start, end: from + tense.end } };
}
