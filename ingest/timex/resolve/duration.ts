import type { DerivationStep } from '@/lib/schema/day';
import { type DateValue, dayAfter, monthValue, spanValue, yearValue } from '@/lib/time/date-value';
import type { TimexValue } from '../candidate';
import { calendarUnit, shifted } from './arithmetic';
import { resolveDate } from './date';
import { Derivation } from './derivation';
import type { Told } from './narrative';
import { clauseAround, fromReference, referenceStep, type Situation, step } from './situation';
import { type Outcome, type Point, type TimexAnchor, unresolved } from './types';

type Duration = Extract<TimexValue, { kind: 'duration' }>;

/** It reaches to the document's own date: 近十年來, 已有半年之久, 等了半年, 進入第20個月. */
const UNTIL_NOW_BEFORE = /(?:近|过去|最近|已经?有?|历时|等了|进入|迄今|持续了?|届满|满)\s?$/;
const UNTIL_NOW_AFTER = /^\s?(?:来|以来|之久)/;
const UNTIL_NOW_WITHIN = /^(?:近|将近)|(?:来|以来|之久)$/;
/** It reaches to the date told before it: 將封存8年的…解凍, 結束了兩天的會談. */
const UNTIL_TOLD_BEFORE = /(?:封存|冻结|中断|停摆|关闭|结束了?|延续|维持|暂停)\s?$/;
/** It begins at the date told before it: 為期13天的會談, 經過十六個月的斡旋. */
const FROM_TOLD_BEFORE = /(?:为期|长达|持续|经过|历经|进行了?|会期)\s?$/;
/** It reaches to the date behind it: 間斷長達13個月之久，終於…, 經過13天的討論於… */
const UNTIL_NEXT = /^(?:之久|的[^，。]{1,10})?(?:之?后)?[，,]?(?:直到|终于|才|于|至|到)(?:于|在)?\s?$/;

/** The clause of the date told says that it is the end: 23號閉幕…為期兩天的會談. */
const ENDS = /闭幕|落幕|结束|休会|停火/;
const LONG_SINCE = /之久$/;

/** The end of it that is fixed: a day, what of that day is known, and whether the time begins (1) or ends (-1) there. */
interface FixedEnd {
  readonly day: string;
  readonly known: Point;
  readonly side: 1 | -1;
  readonly anchor: TimexAnchor;
  readonly from: DerivationStep;
}

/**
 * Resolves a length of time to a range where the words around fix an end of it: the document's date, or a date beside it. All others keep their
 * length and no date. Examples: 近十年來, 歷時二十個月, 為期 13 天 behind a day. Counter-example: 給北韓3個月時間.
 */
export function resolveDuration(situation: Situation, { amount, unit }: Duration): Outcome {
  if (amount === null) return unresolved('unresolved.vague');
  const end = beside(situation) ?? (reachesToNow(situation) ? 'now' : null);
  if (end === null) return unresolved('unresolved.duration');
  const derivation = new Derivation(situation);
  const value =
    end === 'now'
      ? fromReference(situation, (day) => lasting(day, amount, unit, { year: 0, month: 0, day }, -1))
      : lasting(end.day, amount, unit, end.known, end.side);
  if (!value) return unresolved(end === 'now' ? 'unresolved.reference' : 'unresolved.duration');
  derivation.anchor = end === 'now' ? { kind: 'reference' } : end.anchor;
  derivation.steps.push(end === 'now' ? referenceStep(situation) : end.from);
  derivation.step(
    end !== 'now' && end.side === 1 ? 'duration.from' : 'duration.until',
    situation.candidate,
    value.edtf,
  );
  return derivation.done(value, {});
}

function reachesToNow({ form, candidate }: Situation): boolean {
  const own = form.slice(candidate.start, candidate.end);
  const before = form.slice(Math.max(0, candidate.start - 4), candidate.start);
  const after = form.slice(candidate.end, candidate.end + 3);
  return UNTIL_NOW_BEFORE.test(before) || UNTIL_NOW_AFTER.test(after) || UNTIL_NOW_WITHIN.test(own);
}

function ends({ form, candidate }: Situation, told: Told): boolean {
  const { start, end } = clauseAround(form, told.span);
  return (
    ENDS.test(form.slice(start, end)) &&
    FROM_TOLD_BEFORE.test(form.slice(Math.max(0, candidate.start - 4), candidate.start))
  );
}

/** The end that the date behind it or the date told before it fixes. */
function beside(situation: Situation): FixedEnd | null {
  const { form, candidate, narrative, next } = situation;
  if (next?.value.kind === 'date' && UNTIL_NEXT.test(form.slice(candidate.end, next.start))) {
    const outcome = resolveDate({ ...situation, candidate: next }, next.value.date);
    if (outcome.value === null) return null;
    const { value, point: known } = outcome;
    const from = step(situation, 'anaphor.source', next, null, value.edtf);
    return {
      day: value.latest,
      known,
      side: -1,
      anchor: { kind: 'timex', index: situation.index + 1 },
      from,
    };
  }
  if (LONG_SINCE.test(form.slice(candidate.start, candidate.end))) return null;
  const before = form.slice(Math.max(0, candidate.start - 4), candidate.start);
  const told = narrative.lastWith('year');
  const side =
    UNTIL_TOLD_BEFORE.test(before) || (told && ends(situation, told))
      ? -1
      : FROM_TOLD_BEFORE.test(before)
        ? 1
        : null;
  const isNear = told?.paragraph === situation.paragraph && situation.sentence - told.sentence <= 1;
  if (side === null || !told || !isNear) return null;
  const from = step(situation, 'anaphor.source', told.span, null, told.value.edtf);
  const day = side === 1 ? told.value.earliest : told.value.latest;
  return { day, known: told.point, side, anchor: { kind: 'timex', index: told.index }, from };
}

/**
 * The range of a length that begins (1) or ends (-1) at a day. Days count both ends; months and years are named by their first and last.
 * Null where the day is not known closely enough for the unit.
 */
function lasting(
  day: string,
  amount: number,
  unit: Duration['unit'],
  known: Point,
  side: 1 | -1,
): DateValue | null {
  const calendar = calendarUnit(unit);
  if (known[calendar] === undefined) return null;
  const far =
    calendar === 'day'
      ? shifted(day, side * (amount * (unit === 'week' ? 7 : 1) - 1), 'day')
      : shifted(day, side * amount, unit);
  if (!far || amount < 1) return null;
  const near = endAt(day, calendar);
  return side === 1 ? spanValue(near, far) : spanValue(far, near);
}

function endAt(day: string, unit: 'year' | 'month' | 'day'): DateValue {
  if (unit === 'day') return dayAfter(day, 0);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return unit === 'month' ? monthValue(year, month) : yearValue(year);
}
