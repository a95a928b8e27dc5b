import { dayOfMonth, isoDay } from '@/lib/time/day';
import { numberOfDay, weekdayOf } from '@/lib/time/gregorian';
import { monthOfRound, roundOpens, yearOfRound } from './against-round';
import { between, type Constraint, on } from './constraint';
import { constraint, isBareWeekday, type Place, type Rule } from './place';

/**
 * What a date expression says of the day it was written. A bare weekday or day of the month in a script without a dateline names that very day;
 * `明天` beside the opening of a round counts from the round; `去年` and `上個月` fix year and month against a round.
 */
export function dayConstraints(place: Place): Constraint[] {
  const { candidate } = place;
  if (candidate.value.kind !== 'date' || candidate.type === 'SET') return [];
  const { date } = candidate.value;
  return DAY_CONSTRAINTS.flatMap(({ constrains }) => constrains(place, date) ?? []);
}

/** Words that put a weekday before the writer's own stand so near before its clause. */
const BEFORE_THAT_WITHIN = 24;
const JUST_BEHIND = 3;

/** `在這之前，兩人星期一才會談`: a day before the script's own. */
const weekday: Rule = (place, date) => {
  if (!isBareWeekday(date) || date.weekday?.kind !== 'stated') return null;
  const { text, clause, candidate, cues } = place;
  const lead = text.slice(Math.max(0, clause.start - BEFORE_THAT_WITHIN), candidate.start);
  if (cues.isOfEarlierDay(lead, text.slice(candidate.end, candidate.end + JUST_BEHIND))) return null;
  const { value } = date.weekday;
  return constraint(place, 'day.weekday', 'firm', {
    ...on((day) => weekdayOf(isoDay(day)) === value),
    named: value,
  });
};

/** `18號將到維也納`: a day to come is not the script's own. */
const numberOfMonth: Rule = (place, date) => {
  if (date.day?.kind !== 'stated' || date.month || date.year || date.weekday) return null;
  const { value } = date.day;
  if (isToCome(place)) return null;
  return constraint(place, 'day.of-month', 'firm', {
    ...on((day) => dayOfMonth(isoDay(day)) === value),
    named: value,
  });
};

/** A full date told as past was before the day of writing. */
const past: Rule = (place, date) => {
  if (date.year?.kind !== 'stated' || isToCome(place)) return null;
  const month = date.month?.kind === 'stated' ? date.month.value : 1;
  const first = numberOfDay(date.year.value, month, 1);
  return first === null ? null : constraint(place, 'day.after-told', 'firm', between(first, null));
};

/** `今年五月二十日就職後`: a day of this year that is past. */
const thisYear: Rule = (place, date) => {
  const { year: of, month: in_, day: at } = date;
  if (of?.kind !== 'relative' || of.from !== 'reference' || of.offset !== 0 || in_?.kind !== 'stated')
    return null;
  if (isToCome(place)) return null;
  const first = `${String(in_.value).padStart(2, '0')}-${String(at?.kind === 'stated' ? at.value : 1).padStart(2, '0')}`;
  return constraint(
    place,
    'day.later-this-year',
    'firm',
    on((day) => isoDay(day).slice(-5) >= first),
  );
};

/** All that apply are taken together, so that their order decides nothing. */
export const DAY_CONSTRAINTS: readonly { readonly id: string; readonly constrains: Rule }[] = [
  { id: 'round-opens', constrains: roundOpens },
  { id: 'weekday', constrains: weekday },
  { id: 'day-of-month', constrains: numberOfMonth },
  { id: 'month-of-round', constrains: monthOfRound },
  { id: 'year-of-round', constrains: yearOfRound },
  { id: 'after-told', constrains: past },
  { id: 'later-this-year', constrains: thisYear },
];

/** Whether the clause speaks of what is still to come. */
function isToCome({ text, clause, cues }: Place): boolean {
  const told = text.slice(clause.start, clause.end);
  return cues.isPlanned(told) || cues.isAhead(told);
}
