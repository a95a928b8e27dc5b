import type { DerivationStep } from '@/lib/schema/day';
import { resolveDate } from './date';
import { clauseAround, justBefore, type Situation, step } from './situation';
import type { Point, TimexAnchor } from './types';

/** The end of a length of time that a date fixes. */
export interface FixedEnd {
  readonly day: string;
  /** What of that day is known. */
  readonly known: Point;
  /** Whether the time begins (1) or ends (-1) there. */
  readonly side: 1 | -1;
  readonly anchor: TimexAnchor;
  /** The step that names the date. */
  readonly from: DerivationStep;
}

/**
 * The end of a length of time that the date behind it or the date told before it fixes; null where neither does.
 * Examples: 為期 13 天 behind a day; 歷時44天，至10月5日停火. Counter-example: 十三個月之久, which reaches to the writer's own day.
 */
export function fixedEnd(situation: Situation): FixedEnd | null {
  return byNext(situation) ?? byTold(situation);
}

function byNext(situation: Situation): FixedEnd | null {
  const { form, candidate, next, index, context } = situation;
  if (next?.value.kind !== 'date') return null;
  if (!context.cues.reachesNext(form.slice(candidate.end, next.start))) return null;
  const outcome = resolveDate({ ...situation, candidate: next }, next.value.date);
  if (outcome.value === null) return null;
  const { value, point: known } = outcome;
  const from = step(situation, 'anaphor.source', next, null, value.edtf);
  return { day: value.latest, known, side: -1, anchor: { kind: 'timex', index: index + 1 }, from };
}

function byTold(situation: Situation): FixedEnd | null {
  const { form, candidate, narrative, context, clause } = situation;
  const { cues } = context;
  const told = narrative.lastWith('year');
  const isNear = told?.paragraph === situation.paragraph && situation.sentence - told.sentence <= 1;
  if (!told || !isNear || cues.reachesNow(form.slice(candidate.start, candidate.end))) return null;
  const beside = cues.besideTold(justBefore(situation));
  if (beside === null) return null;
  const own = clauseAround(form, told.span, cues);
  const ends =
    cues.tellsEnd(form.slice(own.start, own.end)) || cues.tellsEnd(form.slice(candidate.end, clause.end));
  const side = beside === 'from' && !ends ? 1 : -1;
  const from = step(situation, 'anaphor.source', told.span, null, told.value.edtf);
  const day = side === 1 ? told.value.earliest : told.value.latest;
  return { day, known: told.point, side, anchor: { kind: 'timex', index: told.index }, from };
}
