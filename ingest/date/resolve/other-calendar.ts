import type { DateFields, OtherCalendar } from '../candidate';
import { type Lent, resolveCalendarFields } from './calendar-fields';
import { lendsYear } from './lends-year';
import type { Situation } from './situation';
import type { Outcome } from './types';

/**
 * A day that the text gives in two calendars, by its fields in the common one. Where the other calendar's year is not over, the common one's is the next: 光緒十年…，十一月二十四日（1月9日）
 * is of 1885. Later dates go on in the calendar in which the text counts: 翌年 is 1885.
 */
export function resolveInOtherCalendar(
  situation: Situation,
  date: DateFields,
  { span, month, goesOn }: OtherCalendar,
  lent: Lent | null,
): Outcome {
  const told = situation.narrative.lastWith('year');
  const isNextYear = date.month?.kind === 'stated' && date.month.value < month;
  const isCarried = !date.year && isNextYear && told !== null && lendsYear(told, situation);
  const year = isCarried ? ({ kind: 'relative', from: 'anchor', offset: 1, span } as const) : date.year;
  const outcome = resolveCalendarFields(situation, { ...date, ...(year && { year }) }, lent);
  if (outcome.value === null || outcome.point.year === undefined || !goesOn) return outcome;
  const counted = outcome.point.year - (isNextYear ? 1 : 0);
  const lunisolar = { year: counted, month, leap: false };
  return { ...outcome, point: { year: counted, day: outcome.point.day, lunisolar } };
}
