import { dayNumber, isoDay, monthOfDay, yearOfDay } from '@/lib/time/day';
import { numberOfDay } from '@/lib/time/gregorian';
import { between, on } from './constraint';
import { constraint, isBareWeekday, type Rule } from './place';

/** `第二輪會談，明天將在北京召開`: the day before the round begins; `星期三…展開`: the day it begins. */
export const roundOpens: Rule = (place, date) => {
  const { held, text, clause, cues } = place;
  const told = text.slice(clause.start, clause.end);
  if (!held || held.precision === 'month' || held.precision === 'year' || date.month || date.year)
    return null;
  if (!cues.opensMeeting(told)) return null;
  const offset = date.day?.kind === 'relative' && date.day.from === 'reference' ? date.day.offset : null;
  const bare = isBareWeekday(date) && !cues.isPlanned(told);
  if (offset === null && !bare) return null;
  const day = dayNumber(held.earliest) - (offset ?? 0);
  return constraint(place, 'day.round-opens', 'firm', between(day, day), held);
};

/** A round in `上個月`: soft, since a writer may mean the last one but one. */
export const monthOfRound: Rule = (place, date) => {
  const { held } = place;
  if (!held || date.month?.kind !== 'relative' || date.month.from !== 'reference') return null;
  const { offset } = date.month;
  const want = monthsOf(held.earliest);
  return constraint(
    place,
    'day.month-of-round',
    'soft',
    on((day) => monthsOf(isoDay(day)) + offset === want),
    held,
  );
};

/** `去年八月第一次的會談`: the year after the round's. */
export const yearOfRound: Rule = (place, date) => {
  const { held } = place;
  if (!held || date.year?.kind !== 'relative' || date.year.from !== 'reference') return null;
  const of = yearOfDay(held.earliest) - date.year.offset;
  return constraint(
    place,
    'day.year-of-round',
    'firm',
    between(numberOfDay(of, 1, 1), numberOfDay(of, 12, 31)),
    held,
  );
};

function monthsOf(iso: string): number {
  return yearOfDay(iso) * 12 + monthOfDay(iso);
}
