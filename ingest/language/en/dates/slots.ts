import type { DateFields, Field } from '../../../date/candidate';
import {
  DAY,
  END,
  MONTH,
  matchAt,
  monthOf,
  ORDINAL,
  ordinalOf,
  pattern,
  SHORT_WEEKDAY,
  TO,
  W,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './grammar';
import { relativeAt } from './words';

/** What stands at a place: where it ends, its fields, and those of its other end or of the further days where it holds several. */
export interface Slot {
  readonly end: number;
  readonly from: DateFields;
  readonly to?: DateFields;
  readonly also?: readonly DateFields[];
}

/** A number that the words at a span state. */
export function stated(value: number, start: number, end: number): Field {
  return { kind: 'stated', value, span: { start, end } };
}

const BEHIND_WEEKDAY = pattern(
  `(?:(${WEEKDAY})|(${SHORT_WEEKDAY})),?${W}(?:the${W})?(?=${MONTH}${W}[0-9]|[0-9]{1,2}(?:st|nd|rd|th)?${W}(?:of${W})?${MONTH})`,
);
const MONTH_DAY = pattern(`(${MONTH})${W}(?:the${W})?(${DAY})`);
const YEAR_BEHIND = pattern(`(?:\\s?,\\s{0,3}|${W}(?:of${W})?)(${YEAR})(?!\\s?[-/][0-9]{1,2}[-/])`);
const DAYS_BEHIND = pattern(`(?:(${TO})|(?:\\s?,)?${W}and${W}|\\s?&\\s?)(${DAY})`);
const DAY_MONTH = pattern(
  `(?:(${DAY})|(?:the${W})?(${ORDINAL}))(?:(?:(${TO})|(?:\\s?,)?${W}and${W})(${DAY}))?(?:${W}(?:of${W})?|-)(${MONTH})`,
);
const DASHED_YEAR = pattern(`-(${YEAR}|[0-9]{2}${END})`);

/**
 * A day with its month: `September 17, 1999`, `17 September 1999`, `Friday, Sept. 17`, `the 17th of September`, and days of one month: `August 27-29, 2003`, `25 and 26 August`.
 * Counter-example: `September 1999`.
 */
export function dayAt(text: string, at: number): Slot | null {
  const weekday = matchAt(BEHIND_WEEKDAY, text, at);
  const name = weekday?.[1] ?? weekday?.[2];
  const start = at + (weekday?.[0].length ?? 0);
  const found = monthDay(text, start) ?? dayMonth(text, start);
  if (!found) return null;
  if (found.to || found.also) return found;
  const year = found.from.year ? null : relativeYearBehind(text, found.end);
  if (year) return { end: year.end, from: { ...year.from, ...found.from } };
  if (!name) return found;
  return { ...found, from: { ...found.from, weekday: stated(weekdayOf(name), at, at + name.length) } };
}

const OF = pattern(`(?:,\\s?|${W}(?:of${W})?)`);

/** `May of last year`, `20 January of the following year`, `October last year`. */
export function relativeYearBehind(text: string, at: number): { end: number; from: DateFields } | null {
  const of = matchAt(OF, text, at);
  const year = of && relativeAt(text, at + of[0].length);
  return year?.row.field === 'year' ? { end: year.end, from: year.from } : null;
}

function monthDay(text: string, at: number): Slot | null {
  const match = matchAt(MONTH_DAY, text, at);
  if (!match) return null;
  const [whole, month = '', day = ''] = match;
  let end = at + whole.length;
  const fields: DateFields = {
    month: stated(monthOf(month), at, at + month.length),
    day: stated(Number.parseInt(day, 10), end - day.length, end),
  };
  const year = yearBehind(text, end);
  if (year) return { end: year.end, from: { year: year.field, ...fields } };
  const days = daysBehind(text, at, end, fields);
  if (!days) return { end, from: fields };
  end = days.end;
  return withYear(text, days);
}

/** Further days of the month: the -29 of August 27-29, the `and 10` of November 9 and 10. */
function daysBehind(text: string, start: number, at: number, from: DateFields): Slot | null {
  const match = matchAt(DAYS_BEHIND, text, at);
  const first = from.day?.kind === 'stated' ? from.day.value : 0;
  const last = Number.parseInt(match?.[2] ?? '', 10);
  if (!match || !(last > first)) return null;
  const end = at + match[0].length;
  // `March 5 to 7 August`: the second day has a month of its own.
  if (matchAt(MONTH_BEHIND, text, end)) return null;
  const isRange = match[1] !== undefined || BETWEEN.test(text.slice(Math.max(0, start - LEAD), start));
  return several({ end, from }, first, stated(last, end - (match[2]?.length ?? 0), end), isRange);
}

/** `between July 21 and 26` is a range, and no two days. */
const BETWEEN = /\bbetween\s{1,3}$/i;
const LEAD = 12;
const MONTH_BEHIND = pattern(`${W}(?:of${W})?${MONTH}`);

function several({ end, from }: Slot, first: number, day: Field, isRange: boolean): Slot {
  const last = day.kind === 'stated' ? day.value : first;
  return isRange || last === first + 1 ? { end, from, to: { day } } : { end, from, also: [{ day }] };
}

function withYear(text: string, slot: Slot): Slot {
  const year = yearBehind(text, slot.end);
  return year ? { ...slot, end: year.end, from: { year: year.field, ...slot.from } } : slot;
}

function dayMonth(text: string, at: number): Slot | null {
  const match = matchAt(DAY_MONTH, text, at);
  if (!match) return null;
  const [whole, figures, word, to, last, month = ''] = match;
  const said = figures ?? word ?? '';
  const first = ordinalOf(said);
  const end = at + whole.length;
  const lead = text.slice(at).indexOf(said);
  const from: DateFields = {
    month: stated(monthOf(month), end - month.length, end),
    day: stated(first, at + lead, at + lead + said.length),
  };
  const one = { end, from };
  const slot =
    last === undefined
      ? one
      : several(one, first, stated(Number.parseInt(last, 10), at, end), to !== undefined);
  if (last !== undefined && !(Number.parseInt(last, 10) > first)) return null;
  const dashed = matchAt(DASHED_YEAR, text, end);
  if (!dashed) return withYear(text, slot);
  const year = dashed[1] ?? '';
  const close = end + dashed[0].length;
  const span = { start: close - year.length, end: close };
  const field =
    year.length === 4
      ? stated(Number(year), span.start, span.end)
      : ({ kind: 'short', value: Number(year), calendar: 'common', span } as const);
  return { ...slot, end: close, from: { year: field, ...slot.from } };
}

/** The year behind a month or a day: `, 1999`, ` 1999`, ` of 1999`. */
export function yearBehind(text: string, at: number): { end: number; field: Field } | null {
  const match = matchAt(YEAR_BEHIND, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  return { end, field: stated(Number(match[1]), end - 4, end) };
}

const MONTH_ALONE = pattern(`(${MONTH})`);

/** A month, with the year behind it if one is said: `July 2005`, `August, 1945`, `March`. */
export function monthAt(text: string, at: number): Slot | null {
  const match = matchAt(MONTH_ALONE, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const month = stated(monthOf(match[0]), at, end);
  const year = yearBehind(text, end);
  return year ? { end: year.end, from: { year: year.field, month } } : { end, from: { month } };
}
