const ISO_DAY = /^(?!-0000)-?\d{4}-\d{2}-\d{2}$/;
/** Days of 400 years, after which the Gregorian calendar begins anew. */
const ERA_DAYS = 146_097;
/** Days from 0000-03-01 to 1970-01-01: counted from March on, the day that a leap year has more is the last of its year. */
const MARCH_TO_EPOCH = 719_468;

/**
 * The number of a calendar day (ISO 8601, proleptic Gregorian, years -9999 to 9999), counted from 1970-01-01 = 0.
 * `2003-01-10` is 12062, `1969-12-31` is -1.
 * @throws RangeError when the text is no such day, as `2003-02-29`.
 */
export function dayNumber(iso: string): number {
  const day = numberOf(iso);
  if (Number.isNaN(day)) throw new RangeError(`"${iso}" is not a calendar day`);
  return day;
}

/** Whether a text is a day as `dayNumber` reads it: 2004-02-29, -0220-01-01. Counter-examples: 2003-02-29, 2003-2-1. */
export function isIsoDay(text: string): boolean {
  return !Number.isNaN(numberOf(text));
}

/**
 * NaN for what is no calendar day. By counting, since `Date` reads text slowly and days are asked for millions of times.
 * Source of the way to count: H. Hinnant, chrono-Compatible Low-Level Date Algorithms.
 */
function numberOf(iso: string): number {
  if (!ISO_DAY.test(iso)) return Number.NaN;
  const [year, month, day] = [yearOfDay(iso), monthOfDay(iso), dayOfMonth(iso)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  const fromMarch = (month + 9) % 12;
  const counted = month < 3 ? year - 1 : year;
  const era = Math.floor(counted / 400);
  const yearOfEra = counted - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - MARCH_TO_EPOCH;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
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
  const fromMarch = day + MARCH_TO_EPOCH;
  const era = Math.floor(fromMarch / ERA_DAYS);
  const dayOfEra = fromMarch - era * ERA_DAYS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfItsMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(dayOfItsMonth, 2)}`;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}
