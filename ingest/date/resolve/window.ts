import { type DateValue, dayAfter, onDay, spanValue } from '@/lib/time/date-value';
import { dayNumber, isoDay, monthOfDay, yearOfDay } from '@/lib/time/day';
import { daysInMonth, isIsoYear, isoText } from '@/lib/time/gregorian';
import type { TimexUnit } from '../candidate';
import { calendarUnit, shifted } from './arithmetic';
import { Derivation } from './derivation';
import { directionOf } from './direction';
import type { Told } from './narrative';
import { fromReference, referenceStep, type Situation } from './situation';
import { type Outcome, unresolved } from './types';

const HOURS = 24;

/**
 * Resolves a time by its length and where it lies: 三年內 runs from the day told in its sentence, else from the writer's, to the same day three years on; 前兩年 are the two years
 * before this one. Counter-example: 三年內死了十人, which tells of the past and of no beginning.
 */
export function resolveWindow(
  situation: Situation,
  amount: number,
  unit: TimexUnit,
  window: 'within' | 'before',
): Outcome {
  return window === 'within' ? within(situation, amount, unit) : before(situation, amount, unit);
}

function within(situation: Situation, amount: number, unit: TimexUnit): Outcome {
  // 兩小時內 is no day more than the one that is told.
  const isWithinDay = unit === 'minute' || (unit === 'hour' && amount < HOURS);
  if (isWithinDay || directionOf(situation).side === 'past') return unresolved('unresolved.duration');
  const derivation = new Derivation(situation);
  const told = dayTold(situation);
  const until = (day: string): DateValue | null => {
    const last = sameDay(day, amount, unit);
    return last && spanValue(onDay(day), last);
  };
  const value = told?.point.day ? until(told.point.day) : fromReference(situation, until);
  if (!value) return unresolved('unresolved.reference');
  if (told) {
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step('anaphor.source', told.span, told.value.edtf);
  } else {
    derivation.anchor = { kind: 'reference' };
    derivation.steps.push(referenceStep(situation));
  }
  derivation.step('duration.within', situation.candidate, value.edtf);
  return derivation.done(value, {});
}

/** How many sentences behind a day of a story what was agreed on it is still told of. */
const STORY = 2;

/** The day told before it: in its sentence (a resolution of 31 July that gives thirty days), or one of a story in the sentences before. */
function dayTold({ narrative, sentence, paragraph }: Situation): Told | null {
  const told = narrative.lastWith('day');
  if (told?.value.precision !== 'day' || told.paragraph !== paragraph) return null;
  return sentence - told.sentence <= (told.deictic ? 0 : STORY) ? told : null;
}

/** The same day so much later; the last of the month where it has no such day. */
function sameDay(day: string, amount: number, unit: TimexUnit): DateValue | null {
  if (unit === 'hour') return dayAfter(day, Math.ceil(amount / HOURS));
  if (calendarUnit(unit) === 'day') return shifted(day, amount, unit);
  const months = amount * (unit === 'century' ? 1200 : unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const count = yearOfDay(day) * 12 + monthOfDay(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  if (!isIsoYear(year)) return null;
  return onDay(isoText(year, month, Math.min(Number(day.slice(-2)), daysInMonth(year, month))));
}

function before(situation: Situation, amount: number, unit: TimexUnit): Outcome {
  const value = fromReference(situation, (day) => {
    const isDays = calendarUnit(unit) === 'day';
    const edge = isDays ? isoDay(dayNumber(day) - 1) : day;
    const [first, last] = isDays
      ? [shifted(day, -amount, unit), onDay(edge)]
      : [shifted(day, -amount, unit), shifted(day, -1, unit)];
    return first && last && spanValue(first, last);
  });
  if (!value) return unresolved('unresolved.reference');
  const derivation = new Derivation(situation);
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('duration.before', situation.candidate, value.edtf);
  return derivation.done(value, {});
}
