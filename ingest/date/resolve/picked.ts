import { type DateValue, dayAfter, monthValue, onDay, spanValue } from '@/lib/time/date-value';
import { dayNumber, isoDay, monthOfDay, yearOfDay } from '@/lib/time/day';
import { nthWeekday } from '@/lib/time/movable-days';
import type { DateFields, Picked } from '../candidate';
import { Derivation } from './derivation';
import { pointOf } from './distances';
import type { Situation } from './situation';
import { type Outcome, unresolved } from './types';

/**
 * Resolves some of the days, weeks, months or quarters of a year or month that `whole` has resolved: 今年前五個月, 9月的第一個星期一, 月底最後一天. Weeks of a month are its
 * days 1 to 7, 8 to 14 and so on. What the year or month does not have leaves it, with a problem.
 */
export function resolvePicked(
  situation: Situation,
  pick: NonNullable<DateFields['pick']>,
  whole: Outcome,
): Outcome {
  if (whole.value === null) return whole;
  const value = picked(whole.value, pick);
  const derivation = new Derivation(situation);
  derivation.steps.push(...whole.steps);
  derivation.problems.push(...whole.problems);
  derivation.anchor = whole.anchor;
  Object.assign(derivation.implied, whole.implied);
  if (!value) {
    if (whole.value.precision === 'years') return unresolved('unresolved.reference');
    derivation.problem('check.no-such-day', pick.span, whole.value.edtf);
    return derivation.done(whole.value, whole.point);
  }
  derivation.step(pick.unit === 'week' ? 'convention.week-of-month' : 'state.within', pick.span, value.edtf);
  return derivation.done(
    value,
    value.precision === 'day' ? pointOf(value) : { year: yearOf(value.earliest) },
  );
}

const yearOf = (day: string): number => yearOfDay(day);
const monthOf = (day: string): number => monthOfDay(day);

function picked(whole: DateValue, pick: Picked): DateValue | null {
  const { earliest, latest, precision } = whole;
  if (precision === 'years' || precision === 'open') return null;
  if (pick.unit === 'weekday') return weekday(whole, pick);
  if (pick.unit === 'day' || pick.unit === 'week') return days(earliest, latest, pick);
  const size = pick.unit === 'quarter' ? 3 : 1;
  const months = monthOf(latest) - monthOf(earliest) + 1;
  const count = (pick.last - pick.first + 1) * size;
  const before = (pick.first - 1) * size;
  const start = pick.from === 'start' ? before : months - before - count;
  if (start < 0 || start + count > months) return null;
  const first = monthOf(earliest) + start;
  return spanValue(monthValue(yearOf(earliest), first), monthValue(yearOf(earliest), first + count - 1));
}

function days(earliest: string, latest: string, { unit, from, first, last }: Picked): DateValue | null {
  const size = unit === 'week' ? 7 : 1;
  const [low, high] = [dayNumber(earliest), dayNumber(latest)];
  const [near, far] = [(first - 1) * size, last * size - 1];
  if (near > high - low) return null;
  const [start, end] = from === 'start' ? [low + near, low + far] : [high - far, high - near];
  if (unit === 'day' && far > high - low) return null;
  const span = [Math.max(low, start), Math.min(high, end)].map((day) => onDay(isoDay(day)));
  return span[0] && span[1] ? spanValue(span[0], span[1]) : null;
}

/** In a year the first is January's and the last December's. */
function weekday(
  { earliest, latest }: DateValue,
  { from, first, weekday: day = 1 }: Picked,
): DateValue | null {
  const [year, month] = [yearOf(earliest), monthOf(from === 'start' ? earliest : latest)];
  const found = nthWeekday(year, month, day, from === 'start' ? first : -first);
  return found === null ? null : dayAfter(found, 0);
}
