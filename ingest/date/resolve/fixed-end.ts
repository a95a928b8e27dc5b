import type { DerivationStep } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { resolveDate } from './date';
import { clauseAround, type Situation, step } from './situation';
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

/** It reaches to the date told before it: 將封存8年的…解凍, 結束了兩天的會談. */
const UNTIL_TOLD = /(?:封存|冻结|中断|停摆|关闭|结束了?|延续|维持|暂停)\s?$/;
/** It begins at the date told before it: 為期13天的會談, 經過十六個月的斡旋. */
const FROM_TOLD = /(?:为期|长达|持续|经过|历经|进行了?|会期)\s?$/;
/** It reaches to the date behind it: 間斷長達13個月之久，終於…, 經過13天的討論於… */
const UNTIL_NEXT = /^(?:之久|[^，。]{1,10})?(?:之?后)?[，,]?(?:直到|终于|才|于|至|到)(?:于|在)?\s?$/;
/** The clause of the date told, or its own, says that the date is the end: 23號閉幕…為期兩天的會談; 為期兩天的會談結束. */
const ENDS = /闭幕|落幕|结束|休会|停火|撤[回离军]|解除/;

/**
 * The end of a length of time that the date behind it or the date told before it fixes; null where neither does.
 * Examples: 為期 13 天 behind a day; 歷時44天，至10月5日停火. Counter-example: 十三個月之久, which reaches to the writer's own day.
 */
export function fixedEnd(situation: Situation): FixedEnd | null {
  return byNext(situation) ?? byTold(situation);
}

function byNext(situation: Situation): FixedEnd | null {
  const { form, candidate, next, index } = situation;
  if (next?.value.kind !== 'date' || !UNTIL_NEXT.test(form.slice(candidate.end, next.start))) return null;
  const outcome = resolveDate({ ...situation, candidate: next }, next.value.date);
  if (outcome.value === null) return null;
  const { value, point: known } = outcome;
  const from = step(situation, 'anaphor.source', next, null, value.edtf);
  return { day: value.latest, known, side: -1, anchor: { kind: 'timex', index: index + 1 }, from };
}

function byTold(situation: Situation): FixedEnd | null {
  const { form, candidate, narrative } = situation;
  const told = narrative.lastWith('year');
  const isNear = told?.paragraph === situation.paragraph && situation.sentence - told.sentence <= 1;
  if (!told || !isNear || form.startsWith('之久', candidate.end - 2)) return null;
  const before = form.slice(Math.max(0, candidate.start - 4), candidate.start);
  const begins = FROM_TOLD.test(before);
  if (!begins && !UNTIL_TOLD.test(before)) return null;
  const ends = tellsEnd(form, told.span) || ENDS.test(form.slice(candidate.end, situation.clause.end));
  const side = begins && !ends ? 1 : -1;
  const from = step(situation, 'anaphor.source', told.span, null, told.value.edtf);
  const day = side === 1 ? told.value.earliest : told.value.latest;
  return { day, known: told.point, side, anchor: { kind: 'timex', index: told.index }, from };
}

function tellsEnd(form: string, date: Span): boolean {
  const { start, end } = clauseAround(form, date);
  return ENDS.test(form.slice(start, end));
}
