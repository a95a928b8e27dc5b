const MILLISECONDS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The number of a calendar day (ISO 8601, proleptic Gregorian, years 0000 to 9999), counted from 1970-01-01 = 0.
 * `2003-01-10` is 12062, `1969-12-31` is -1.
 * @throws RangeError when the text is no such day, as `2003-02-29`.
 */
export function dayNumber(iso: string): number {
  const time = ISO_DAY.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  // Date.parse lets some days run over into the next month, which the day of the month shows.
  if (new Date(time).getUTCDate() !== Number(iso.slice(8)))
    throw new RangeError(`"${iso}" is not a calendar day`);
  return time / MILLISECONDS;
}

/** The first and the last day that ISO text with four year digits can name. */
const FIRST = Date.parse('0000-01-01T00:00:00Z') / MILLISECONDS;
const LAST = Date.parse('9999-12-31T00:00:00Z') / MILLISECONDS;

/** Whether a number is that of a day of the years 0000 to 9999. */
export function isDayNumber(day: number): boolean {
  return Number.isInteger(day) && day >= FIRST && day <= LAST;
}

/**
 * The calendar day with a number: the inverse of `dayNumber`.
 * @throws RangeError when the number is not whole or lies outside the years 0000 to 9999.
 */
export function isoDay(day: number): string {
  if (!isDayNumber(day)) {
    throw new RangeError(`${day} is not the number of a day between the years 0000 and 9999`);
  }
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
