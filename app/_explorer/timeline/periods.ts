import { dayNumber } from '@/lib/time/day';
import type { DayRange } from './days';

/** A period that the literature on the subject goes by, with whole years as its ends. */
export interface Period extends DayRange {
  id: 'firstCrisis' | 'secondCrisis';
}

const years = (first: number, last: number): DayRange => ({
  start: dayNumber(`${first}-01-01`),
  end: dayNumber(`${last}-12-31`) + 1,
});

/**
 * The two North Korean nuclear crises as the field divides them: from the notice of withdrawal from the NPT to the Agreed Framework, and
 * from the dispute over enrichment to the six-party talks. These are windows to look through, no events.
 */
export const PERIODS: readonly Period[] = [
  { id: 'firstCrisis', ...years(1993, 1994) },
  { id: 'secondCrisis', ...years(2002, 2005) },
];
