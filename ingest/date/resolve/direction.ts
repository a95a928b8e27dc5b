import type { Span } from '@/lib/schema/span';
import { around, type Situation } from './situation';

export interface Direction {
  readonly side: 'future' | 'past' | 'nearest';
  /** The word that tells the side; null where none does. */
  readonly span: Span | null;
}

/** What is told of a date that stands alone in its clause is no longer, in code units. */
const LONGEST = 60;
const COMMA = /^[，,]/;

/**
 * Whether the clause around an expression speaks of the future or the past; where nothing else stands in it, the clause behind it.
 * Examples: 六月底即將登場 and 六月底，雙方將舉行談判 are future, 27 日已發表 is past. Counter-example: 5號在平壤 tells neither.
 */
export function directionOf(situation: Situation): Direction {
  const { candidate, clause, context, form } = situation;
  const side = candidate.value.kind === 'date' ? candidate.value.date.side : undefined;
  if (side) return side;
  const { before, behind } = around(situation);
  const isAlone =
    before.trim() === '' && behind.trim() === '' && COMMA.test(form.slice(clause.end, clause.end + 1));
  if (isAlone) return directionOfNext(situation);
  const tense = context.cues.tenseOf({ before, behind });
  if (!tense) return { side: 'nearest', span: null };
  return at(tense.time, tense, tense.side === 'before' ? clause.start : candidate.end);
}

/** What the clause behind says of a date that stands alone. What somebody said has been, though it lies ahead of him: `1月9日，印度宣布將試射`. */
function directionOfNext(situation: Situation): Direction {
  const { cues } = situation.context;
  const next = clauseBehind(situation);
  const from = situation.clause.end + 1;
  const tense = cues.tenseOf({ before: '', behind: next });
  const told = tense?.time === 'past' ? null : cues.speaksIn(next.slice(0, tense?.start ?? next.length));
  if (told) return at('past', told, from);
  return tense ? at(tense.time, tense, from) : { side: 'nearest', span: null };
}

function at(side: 'future' | 'past', { start, end }: Span, from: number): Direction {
  return { side, span: { start: from + start, end: from + end } };
}

function clauseBehind({ form, clause, context }: Situation): string {
  const start = clause.end + 1;
  let end = start;
  while (end < Math.min(form.length, start + LONGEST) && !context.cues.endsClause(form, end)) end += 1;
  return form.slice(start, end);
}
