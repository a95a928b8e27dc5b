const MILLISECONDS = 86_400_000;
const ISO_DAY = /^-?\d{4}-\d{2}-\d{2}$/;

/**
 * The number of a calendar day (ISO 8601, proleptic Gregorian, years -9999 to 9999), counted from 1970-01-01 = 0.
 * `2003-01-10` is 12062, `1969-12-31` is -1.
 * @throws RangeError when the text is no such day, as `2003-02-29`.
 */
export function dayNumber(iso: string): number {
  const time = timeOf(iso);
  if (Number.isNaN(time)) throw new RangeError(`"${iso}" is not a calendar day`);
  return time / MILLISECONDS;
}

/** Whether a text is a day as `dayNumber` reads it: 2004-02-29, -0220-01-01. Counter-examples: 2003-02-29, 2003-2-1. */
export function isIsoDay(text: string): boolean {
  return !Number.isNaN(timeOf(text));
}

/** The moment at which a day begins in UTC, in milliseconds; NaN for what is no calendar day. */
function timeOf(iso: string): number {
  const time = ISO_DAY.test(iso) ? Date.parse(`${expanded(iso)}T00:00:00Z`) : Number.NaN;
  // Date.parse lets some days run over into the next month, which the day of the month shows.
  return new Date(time).getUTCDate() === Number(iso.slice(-2)) ? time : Number.NaN;
}

/** A year with a sign has six digits for `Date`. */
function expanded(iso: string): string {
  return iso.startsWith('-') ? `-00${iso.slice(1)}` : iso;
}

/** The first and the last day that ISO text with four year digits can name, before the common era and in it. */
export const FIRST_DAY = dayNumber('-9999-01-01');
export const LAST_DAY = dayNumber('9999-12-31');

/** The year of an ISO day as EDTF counts it: 0 is 1 BCE. */
export function yearOfDay(iso: string): number {
  return Number(iso.slice(0, -6));
}

/** The month of an ISO day, 1 to 12. */
export function monthOfDay(iso: string): number {
  return Number(iso.slice(-5, -3));
}

/** The number of an ISO day in its month, 1 to 31. */
export function dayOfMonth(iso: string): number {
  return Number(iso.slice(-2));
}

/** The order of two days, for sorting: below 0 where the first lies before the second. */
export function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return isBefore(one, other) ? -1 : 1;
}

/** Whether a day lies before another. */
export function isBefore(one: string, other: string): boolean {
  return one.startsWith('-') && other.startsWith('-') ? dayNumber(one) < dayNumber(other) : one < other;
}

/** Whether a number is that of a day of the years -9999 to 9999. */
export function isDayNumber(day: number): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}

/**
 * The calendar day with a number: the inverse of `dayNumber`.
 * @throws RangeError when the number is not whole or lies outside the years -9999 to 9999.
 */
export function isoDay(day: number): string {
  if (!isDayNumber(day)) {
    throw new RangeError(`${day} is not the number of a day between the years -9999 and 9999`);
  }
  const [date = ''] = new Date(day * MILLISECONDS).toISOString().split('T');
  return date.startsWith('-') ? `-${date.slice(3)}` : date;
}
