import type { DerivationStep } from '@/lib/schema/day';
import { dayNumber } from '@/lib/time/day';

/** Days since 1970-01-01. */
export type Day = number;

/** The first and the last year in which a document is taken to be written: what its words count from there, back or on, lies within the calendar. */
const [FIRST_YEAR, LAST_YEAR] = [100, 9900];
const [FIRST, LAST] = [dayNumber(`0${FIRST_YEAR}-01-01`), dayNumber(`${LAST_YEAR}-12-31`)];

export function isWritingYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The days from one to another on which a document may have been written, in order. */
export function writingDays(from: Day, to: Day): Day[] {
  const [first, last] = [Math.max(from, FIRST), Math.min(to, LAST)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** A condition that the words of a document set for the day it was written. */
export interface Constraint {
  readonly rule: string;
  /**
   * A `firm` one always holds; a `soft` one is a writer's way of speaking, and gives way where it leaves no day; a `likely` one bounds the days where no firm one
   * does.
   */
  readonly force: 'firm' | 'soft' | 'likely';
  /** Many writers speak so and some do not: that it does not fit is nothing to report. */
  readonly isHabit?: boolean;
  /** The first and the last day it allows, as far as it bounds them. */
  readonly from: Day | null;
  readonly to: Day | null;
  allows(day: Day): boolean;
  /** The number of the weekday or of the day of the month that its words name. */
  readonly named?: number;
  /** The words that set it. */
  readonly words: Pick<DerivationStep, 'source' | 'span' | 'text'>;
  /** How the date it counts from is known, where it counts from one. */
  readonly grounds: readonly DerivationStep[];
}

export function between(from: Day | null, to: Day | null): Pick<Constraint, 'from' | 'to' | 'allows'> {
  return { from, to, allows: (day) => (from === null || day >= from) && (to === null || day <= to) };
}

/** A condition that bounds no day by itself: a weekday, a day of the month. */
export function on(allows: (day: Day) => boolean): Pick<Constraint, 'from' | 'to' | 'allows'> {
  return { from: null, to: null, allows };
}
