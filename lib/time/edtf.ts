import edtf from 'edtf';
import { type IsoDay, OPEN_END, OPEN_START, type Precision } from '@/lib/schema/day';
import { dayNumber, isBefore, isIsoDay, isoDay } from './day';
import { intervalPrecision, type Unit } from './precision';

const MILLISECONDS = 86_400_000;
/** Meteorological seasons of the northern half; winter stays within the year that names it. First and last month. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '12'],
};
const SEASON = /^(\d{4})-(2[1-4])$/;
/** Several days, each of them meant: {1998-05-11,1998-05-13}. */
const SET = /^\{(\d{4}-\d{2}-\d{2}(?:,\d{4}-\d{2}-\d{2})+)\}$/;
const OPEN = /^(?:\.\.)?$/;
const DAY = /^-?\d{4}-\d{2}-\d{2}$/;
const DAY_OF_ERA = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

export interface DateBounds {
  earliest: IsoDay;
  latest: IsoDay;
  precision: Precision;
}

/**
 * First and last day of an EDTF value (ISO 8601-2): level 0 and 1, seasons, 199X and 12XX, intervals of these, and sets of days in order. An open or unknown
 * end gives 0000-01-01 or 9999-12-31. Qualifiers (~ ? %) do not widen a value.
 * Examples: `1985-10/1985-12`, `199X`, `2005-02/..`, `2002-08~`. Counter-examples: one of a set, times, years beyond four digits.
 * @throws RangeError naming the text when it is none of these, or names no day of the calendar
 */
export function edtfBounds(text: string): DateBounds {
  const plain = text.replace(/[~?%]/g, '');
  const days = SET.exec(plain)?.[1];
  if (days !== undefined) return ofSet(days.split(','), text);
  const ends = plain.split('/');
  const [from = '', to] = ends;
  if (ends.length > 2 || (to === undefined && OPEN.test(from))) throw unreadable(text);
  if (to === undefined) {
    const { first, last, unit } = single(from, text);
    return { earliest: first, latest: last, precision: unit };
  }
  const start = OPEN.test(from) ? null : single(from, text);
  const end = OPEN.test(to) ? null : single(to, text);
  if (start && end && isBefore(end.last, start.first)) throw unreadable(text);
  const earliest = start?.first ?? OPEN_START;
  const latest = end?.last ?? OPEN_END;
  const precision = start && end ? intervalPrecision(start, end) : 'open';
  return { earliest, latest, precision };
}

function ofSet(days: readonly string[], text: string): DateBounds {
  const all = days.map((day) => single(day, text));
  const isRising = all.every(({ first }, i) => i === 0 || first > (all[i - 1]?.first ?? ''));
  const [start, end] = [all[0], all.at(-1)];
  if (!start || !end || !isRising) throw unreadable(text);
  return { earliest: start.first, latest: end.last, precision: 'days' };
}

interface Single {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly unit: Unit;
}

/** Values read before: parsing is slow, and the same few come again and again. */
const known = new Map<string, Single>();
const MOST_KNOWN = 4096;

function single(plain: string, text: string): Single {
  const before = known.get(plain);
  if (before) return before;
  const value = parsed(plain, text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(plain, value);
  return value;
}

/** A value without a slash. The package checks and reads it; only its quarters for seasons are not ours. */
function parsed(plain: string, text: string): Single {
  const [, year, season] = SEASON.exec(plain) ?? [];
  const months = season === undefined ? undefined : SEASONS[season];
  if (months) {
    const last = single(`${year}-${months[1]}`, text).last;
    return { first: `${year}-${months[0]}-01`, last, unit: 'part-of-year' };
  }
  if (!/^(?:\d{2}(?:XX|\dX|\d\d)|-\d{4})(?:-(?:\d\d|XX)){0,2}$/.test(plain)) throw unreadable(text);
  // The package takes the 29th of a February that has none for the first of March.
  if (DAY.test(plain) && !isIsoDay(plain)) throw unreadable(text);
  // Most dates of a text are days of our era: they need no parser.
  if (DAY_OF_ERA.test(plain)) return { first: plain, last: plain, unit: 'day' };
  try {
    const date = edtf(plain);
    const first = isoDay(Math.floor(date.min / MILLISECONDS));
    const last = isoDay(Math.floor(date.max / MILLISECONDS));
    return { first, last, unit: unitOf(first, last) };
  } catch {
    throw unreadable(text);
  }
}

function unitOf(first: IsoDay, last: IsoDay): Unit {
  if (first === last) return 'day';
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days <= 31) return 'month';
  return days <= 366 ? 'year' : 'years';
}

function unreadable(text: string): RangeError {
  return new RangeError(`"${text}" is not a date of EDTF (ISO 8601-2) that is understood here`);
}
