import type { IsoDay } from '@/lib/schema/day';
import { dayNumber } from '@/lib/time/day';

/** Days in a unit of time, on the average of the Gregorian calendar. */
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
};

/** The first and the last day that a date can mean. */
export interface Days {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/**
 * The least and the most time that can lie between two dates, in a unit; less than nothing where the second comes first.
 * Example: from August 2002 to August 2003 it is 10.98 to 12.98 months. Null for a unit that is none of days, weeks, months, quarters, years.
 */
export function distance(from: Days, to: Days, unit: string): { least: number; most: number } | null {
  const size = DAYS[unit];
  if (size === undefined) return null;
  const between = (a: IsoDay, b: IsoDay): number => (dayNumber(b) - dayNumber(a)) / size;
  return { least: between(from.latest, to.earliest), most: between(from.earliest, to.latest) };
}

/** Who counts both ends of a time says one more, who names the unit it is in one less; a little is the calendar's. */
const COUNTING = 1.1;
/** A round number said with `約` may be off by such a share. */
const ABOUT = 0.2;

/**
 * Whether a stated amount can be the distance of two dates.
 * Counter-example: sixteen months between August 2002 and August 2003.
 * @param about whether the words say that the amount is no exact one
 */
export function fits(amount: number, between: { least: number; most: number }, about: boolean): boolean {
  const play = Math.max(COUNTING, about ? amount * ABOUT : 0);
  return amount >= between.least - play && amount <= between.most + play;
}

/** What stands at an amount, and may say that it is no exact one: `約三個月`, `十多年`. */
export function around(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(Math.max(0, start - 2), end + 2);
}
