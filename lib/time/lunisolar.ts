import { LunarMonth, LunarYear, SolarTerm } from 'tyme4ts';
import { isoDay } from './day';

/**
 * The years in which days of the lunisolar calendar are converted: its months are known as they were observed since the reform of 1645, and the years before
 * 1582 would need a choice between Julian and Gregorian days.
 */
const FIRST = 1583;
const LAST = 2200;
/** The Julian day at noon of 1970-01-01. */
const EPOCH = 2_440_588;

/** A month of the lunisolar calendar. */
export interface LunisolarMonth {
  /** The common year in which its year begins. */
  readonly year: number;
  readonly month: number;
  /** Whether it is the second month of its number. */
  readonly leap: boolean;
}

/** The days of a lunisolar month, first and last; null where the year has no such month, or is not converted. */
export function daysOfLunisolarMonth({
  year,
  month,
  leap,
}: LunisolarMonth): { first: string; last: string } | null {
  if (!isConverted(year) || month < 1 || month > 12) return null;
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return null;
  const found = LunarMonth.fromYm(year, leap ? -month : month);
  const first = Math.round(found.getFirstJulianDay().getDay()) - EPOCH;
  return { first: isoDay(first), last: isoDay(first + found.getDayCount() - 1) };
}

/** The last month of a lunisolar year: the twelfth, or the leap month behind it. */
export function lastLunisolarMonth(year: number): LunisolarMonth {
  const leap = isConverted(year) && LunarYear.fromYear(year).getLeapMonth() === 12;
  return { year, month: 12, leap };
}

/**
 * The day on which a solar term falls: 7 is 清明 and 0 the 冬至 of the year before, as the library counts them. Null where the year is not converted.
 * The terms are those of Chinese time; in the time of another country a term near midnight may be the day before or after.
 */
export function dayOfSolarTerm(year: number, index: number): string | null {
  if (!isConverted(year)) return null;
  return isoDay(Math.round(SolarTerm.fromIndex(year, index).getSolarDay().getJulianDay().getDay()) - EPOCH);
}

function isConverted(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST && year <= LAST;
}
