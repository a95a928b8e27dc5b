import { type DateValue, monthValue, onDay, spanValue, yearValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import type { TimexValue } from '../candidate';
import { calendarUnit, shifted } from './arithmetic';
import { Derivation } from './derivation';
import { fixedEnd } from './fixed-end';
import { fromReference, justBefore, justBehind, referenceStep, type Situation } from './situation';
import { type Outcome, type Point, unresolved } from './types';
import { resolveWindow } from './window';

type Duration = Extract<TimexValue, { kind: 'duration' }>;

/**
 * Resolves a length of time to a range where the words around fix an end of it: the document's date, or a date beside it. All others keep their
 * length and no date. Examples: 近十年來, 歷時二十個月, 為期 13 天 behind a day. Counter-example: 給北韓3個月時間.
 */
export function resolveDuration(situation: Situation, { amount, unit, window }: Duration): Outcome {
  if (amount === null) return unresolved('unresolved.vague');
  if (window) return resolveWindow(situation, amount, unit, window);
  const derivation = new Derivation(situation);
  const end = fixedEnd(situation);
  if (end) {
    const value = lasting(end.day, amount, unit, end.known, end.side);
    if (!value) return unresolved('unresolved.duration');
    derivation.anchor = end.anchor;
    derivation.steps.push(end.from);
    derivation.step(end.side === 1 ? 'duration.from' : 'duration.until', situation.candidate, value.edtf);
    return derivation.done(value, {});
  }
  const side = sideOfNow(situation);
  if (side === null) return unresolved('unresolved.duration');
  const value = fromReference(situation, (day) =>
    lasting(day, amount, unit, { year: 0, month: 0, day }, side, true),
  );
  if (!value) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step(side === 1 ? 'duration.from' : 'duration.until', situation.candidate, value.edtf);
  return derivation.done(value, {});
}

/** Whether it begins (1) or ends (-1) at the writer's own day; null where nothing says so. */
function sideOfNow(situation: Situation): 1 | -1 | null {
  const { form, candidate, context } = situation;
  const words = form.slice(candidate.start, candidate.end);
  return context.cues.sideOfNow(justBefore(situation), words, justBehind(situation));
}

/**
 * The range of a length that begins (1) or ends (-1) at a day. Days count both ends, but from the writer's own day (過去一週) back to the same weekday; months and years are named by their first and last.
 * Null where the day is not known closely enough for the unit.
 */
function lasting(
  day: string,
  amount: number,
  unit: Duration['unit'],
  known: Point,
  side: 1 | -1,
  isFromNow = false,
): DateValue | null {
  const calendar = calendarUnit(unit);
  if (known[calendar] === undefined || amount < 1) return null;
  const days = amount * (unit === 'week' ? 7 : 1) - (isFromNow ? 0 : 1);
  const far = calendar === 'day' ? shifted(day, side * days, 'day') : shifted(day, side * amount, unit);
  if (!far) return null;
  const near = endAt(day, calendar);
  return side === 1 ? spanValue(near, far) : spanValue(far, near);
}

function endAt(day: string, unit: 'year' | 'month' | 'day'): DateValue {
  if (unit === 'day') return onDay(day);
  const [year, month] = [yearOfDay(day), monthOfDay(day)];
  return unit === 'month' ? monthValue(year, month) : yearValue(year);
}
