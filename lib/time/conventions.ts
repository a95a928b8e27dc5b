import { type DateValue, dayValue, monthValue, spanValue, yearValue } from './date-value';
import { yearOfDay } from './day';
import { daysInMonth } from './gregorian';

/**
 * What vague words are taken to mean. A reading here is a convention, and the derivation says so. Months of a year, days of a month,
 * years of a decade and of a century, each first and last; the last day of a month is 31 and cut to the month.
 * 年底 is October to December, 月初 days 1 to 10, 年代初 the first four years.
 */
const PARTS = {
  'year-start': [1, 3],
  'year-middle': [4, 9],
  'year-end': [10, 12],
  'year-first-half': [1, 6],
  'year-second-half': [7, 12],
  'year-first-three-quarters': [1, 9],
  'year-quarter-1': [1, 3],
  'year-quarter-2': [4, 6],
  'year-quarter-3': [7, 9],
  'year-quarter-4': [10, 12],
  'year-spring': [3, 5],
  'year-summer': [6, 8],
  'year-autumn': [9, 11],
  'year-winter': [12, 12],
  'month-start': [1, 10],
  'month-middle': [11, 20],
  'month-end': [21, 31],
  'month-first-half': [1, 15],
  'month-second-half': [16, 31],
  'decade-start': [0, 3],
  'decade-middle': [4, 6],
  'decade-end': [7, 9],
  'decade-first-half': [0, 4],
  'decade-second-half': [5, 9],
  'century-start': [0, 19],
  'century-middle': [40, 59],
  'century-end': [80, 99],
  'century-first-half': [0, 49],
  'century-second-half': [50, 99],
} as const satisfies Record<string, readonly [number, number]>;

/** A part of a year, month, decade or century: `year-end`, `month-start`. */
export type PartId = keyof typeof PARTS;

/** Whether a name is that of a part. */
export function isPart(name: string): name is PartId {
  return name in PARTS;
}

/**
 * The part of a year, month, decade or century. `whole` must be of the kind that the part belongs to.
 * Example: year-end of 1985 is `1985-10/1985-12`; month-end of 2004-02 is `2004-02-21/2004-02-29`.
 */
export function partOf(whole: DateValue, part: PartId): DateValue {
  const [first, last] = PARTS[part];
  const year = yearOfDay(whole.earliest);
  if (part.startsWith('month-')) {
    const month = Number(whole.earliest.slice(-5, -3));
    const end = Math.min(last, daysInMonth(year, month));
    return spanValue(dayValue(year, month, first), dayValue(year, month, end));
  }
  if (part.startsWith('year-')) return spanValue(monthValue(year, first), monthValue(year, last));
  return spanValue(yearValue(year + first), yearValue(year + last));
}
