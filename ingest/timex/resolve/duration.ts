import { type DateValue, dayAfter, monthValue, spanValue, yearValue } from '@/lib/time/date-value';
import type { TimexValue } from '../candidate';
import { calendarUnit, shifted } from './arithmetic';
import { Derivation } from './derivation';
import { fromReference, referenceStep, type Situation } from './situation';
import { type Outcome, unresolved } from './types';

type Duration = Extract<TimexValue, { kind: 'duration' }>;

/** It reaches to the document's own date: 近十年來, 已有半年之久, 等了半年, 進入第20個月. */
const UNTIL_NOW_BEFORE = /(?:近|过去|最近|已经?有?|历时|等了|进入|迄今|持续了?|届满|满)\s?$/;
const UNTIL_NOW_AFTER = /^\s?(?:来|以来|之久)/;
const UNTIL_NOW_WITHIN = /^(?:近|将近|第)|(?:来|以来|之久)$/;
/** It reaches to the date told before it: 將封存8年的…解凍, 結束了兩天的會談. */
const UNTIL_TOLD_BEFORE = /(?:封存|冻结|中断|停摆|关闭|结束了?|延续|维持|暂停)\s?$/;
/** It begins at the date told before it: 為期13天的會談, 經過十六個月的斡旋. */
const FROM_TOLD_BEFORE = /(?:为期|长达|持续|经过|历经|进行了?|会期)\s?$/;

/**
 * Resolves a length of time to a range where the words around fix an end of it: the document's date, or the date told before. All others keep their
 * length and no date. Examples: 近十年來, 歷時二十個月, 為期 13 天 behind a day. Counter-example: 給北韓3個月時間.
 */
export function resolveDuration(situation: Situation, { amount, unit }: Duration): Outcome {
  if (amount === null) return unresolved('unresolved.vague');
  const { form, candidate, narrative } = situation;
  const before = form.slice(Math.max(0, candidate.start - 4), candidate.start);
  const after = form.slice(candidate.end, candidate.end + 3);
  const own = form.slice(candidate.start, candidate.end);
  const derivation = new Derivation(situation);
  const told = narrative.lastWith('year');
  const near =
    told !== null && told.paragraph === situation.paragraph && situation.sentence - told.sentence <= 1;
  if (near && FROM_TOLD_BEFORE.test(before)) {
    const value = lasting(told.value.earliest, amount, unit, told.point, 1);
    if (!value) return unresolved('unresolved.duration');
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step('anaphor.source', told.span, told.value.edtf);
    derivation.step('duration.from', candidate, value.edtf);
    return derivation.done(value, {});
  }
  if (near && UNTIL_TOLD_BEFORE.test(before)) {
    const value = lasting(told.value.latest, amount, unit, told.point, -1);
    if (!value) return unresolved('unresolved.duration');
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step('anaphor.source', told.span, told.value.edtf);
    derivation.step('duration.until', candidate, value.edtf);
    return derivation.done(value, {});
  }
  if (!UNTIL_NOW_BEFORE.test(before) && !UNTIL_NOW_AFTER.test(after) && !UNTIL_NOW_WITHIN.test(own))
    return unresolved('unresolved.duration');
  const value = fromReference(situation, (day) => lasting(day, amount, unit, { year: 0, month: 0, day }, -1));
  if (!value) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('duration.until', candidate, value.edtf);
  return derivation.done(value, {});
}

/**
 * The range of a length that begins (1) or ends (-1) at a day. Days count both ends; months and years are named by their first and last.
 * Null where the day is not known closely enough for the unit.
 */
function lasting(
  day: string,
  amount: number,
  unit: Duration['unit'],
  known: { year?: number; month?: number; day?: string },
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
