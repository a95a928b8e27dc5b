import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { dayNumber, isoDay } from '@/lib/time/day';
import { weekdayOf } from '@/lib/time/gregorian';
import type { DateFields, TimexCandidate } from '../timex/candidate';
import { between, type Constraint, on } from './constraint';
import { isAhead } from './told-ahead';

/** A date expression in a clause that may name a round whose date is known. */
export interface Place {
  readonly documentId: string;
  readonly text: string;
  readonly clause: Span;
  readonly candidate: TimexCandidate;
  readonly held: ResolvedDate | null;
}

const OPENING = /召開|召开|展開|展开|開幕|开幕|登場|登场|揭幕/;
const PLANNED = /將|将|預定|预定|計畫|计划|預計|预计/;

/**
 * What a date expression says of the day it was written. A bare weekday or day of the month in a script without a dateline names that very day;
 * `明天` beside the opening of a round counts from the round; `去年` and `上個月` fix year and month against a round.
 */
export function dayConstraints(place: Place): Constraint[] {
  const { candidate } = place;
  if (candidate.value.kind !== 'date' || candidate.type === 'SET') return [];
  const { date } = candidate.value;
  return [
    opening(place, date),
    weekday(place, date),
    dayOfMonth(place, date),
    month(place, date),
    year(place, date),
    past(place, date),
    thisYear(place, date),
  ].flatMap((constraint) => constraint ?? []);
}

const EARLIER_BEHIND = /^\s?(?:才|就已|已經|已经)/;
const BEFORE_THAT = /(?:在?[這这此]之前|稍早|先前|日前)[^。！？；]*$/;
const BEFORE_THAT_WITHIN = 24;

type Rule = (place: Place, date: DateFields) => Constraint | null;

/** `第二輪會談，明天將在北京召開`: the day before the round begins; `星期三…展開`: the day it begins. */
const opening: Rule = (place, date) => {
  const { held, text, clause } = place;
  if (!held || held.precision === 'month' || held.precision === 'year' || date.month || date.year)
    return null;
  if (!OPENING.test(text.slice(clause.start, clause.end))) return null;
  const offset = date.day?.kind === 'relative' && date.day.from === 'reference' ? date.day.offset : null;
  const bare = isBareWeekday(date) && !PLANNED.test(text.slice(clause.start, clause.end));
  if (offset === null && !bare) return null;
  const day = dayNumber(held.earliest) - (offset ?? 0);
  return constraint(place, 'day.round-opens', 'firm', between(day, day), held);
};

/** `在這之前，兩人星期一才會談`: a day before the script's own. */
const weekday: Rule = (place, date) => {
  if (!isBareWeekday(date) || date.weekday?.kind !== 'stated') return null;
  const { text, clause, candidate } = place;
  const lead = text.slice(Math.max(0, clause.start - BEFORE_THAT_WITHIN), candidate.start);
  if (EARLIER_BEHIND.test(text.slice(candidate.end, candidate.end + 3)) || BEFORE_THAT.test(lead))
    return null;
  const { value } = date.weekday;
  return constraint(
    place,
    'day.weekday',
    'firm',
    on((day) => weekdayOf(isoDay(day)) === value),
  );
};

/** `18號將到維也納`: a day to come is not the script's own. */
const dayOfMonth: Rule = (place, date) => {
  if (date.day?.kind !== 'stated' || date.month || date.year || date.weekday) return null;
  const { value } = date.day;
  const told = place.text.slice(place.clause.start, place.clause.end);
  if (PLANNED.test(told) || isAhead(told)) return null;
  return constraint(
    place,
    'day.of-month',
    'firm',
    on((day) => Number(isoDay(day).slice(8)) === value),
  );
};

/** A round in `上個月`: soft, since a writer may mean the last one but one. */
const month: Rule = (place, date) => {
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
const year: Rule = (place, date) => {
  const { held } = place;
  if (!held || date.year?.kind !== 'relative' || date.year.from !== 'reference') return null;
  const of = Number(held.earliest.slice(0, 4)) - date.year.offset;
  return constraint(
    place,
    'day.year-of-round',
    'firm',
    between(dayNumber(`${of}-01-01`), dayNumber(`${of}-12-31`)),
    held,
  );
};

/** A full date told as past was before the day of writing. */
const past: Rule = (place, date) => {
  const { text, clause } = place;
  const told = text.slice(clause.start, clause.end);
  if (date.year?.kind !== 'stated' || PLANNED.test(told) || isAhead(told)) return null;
  const month = date.month?.kind === 'stated' ? date.month.value : 1;
  const first = `${String(date.year.value).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return constraint(place, 'day.after-told', 'firm', between(dayNumber(first), null));
};

/** `今年五月二十日就職後`: a day of this year that is past. */
const thisYear: Rule = (place, date) => {
  const told = place.text.slice(place.clause.start, place.clause.end);
  const { year: of, month: in_, day: at } = date;
  if (of?.kind !== 'relative' || of.from !== 'reference' || of.offset !== 0 || in_?.kind !== 'stated')
    return null;
  if (PLANNED.test(told) || isAhead(told)) return null;
  const first = `${String(in_.value).padStart(2, '0')}-${String(at?.kind === 'stated' ? at.value : 1).padStart(2, '0')}`;
  return constraint(
    place,
    'day.later-this-year',
    'firm',
    on((day) => isoDay(day).slice(5) >= first),
  );
};

function isBareWeekday(date: DateFields): boolean {
  return date.weekday !== undefined && !date.week && !date.day && !date.month && !date.year;
}

function monthsOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}

function constraint(
  { documentId, candidate }: Place,
  rule: string,
  force: Constraint['force'],
  days: Pick<Constraint, 'from' | 'to' | 'allows'>,
  held: ResolvedDate | null = null,
): Constraint {
  const { start, end, text } = candidate;
  return {
    rule,
    force,
    ...days,
    words: { source: documentId, span: { start, end }, text },
    grounds: held?.basis ?? [],
  };
}
