import type { DateValue } from '@/lib/time/date-value';
import { dayNumber } from '@/lib/time/day';
import type { Direction } from './direction';

/** Days to come count for more than days past, since texts tell rather what has been. */
const FUTURE_WEIGHT = 3;

/**
 * Of several dates the one that a text written on `day` means: the next, the last, or the nearest. `weighted` prefers the past.
 * A date that holds the day itself is both next and last. @param options in order of time
 */
export function choose(
  options: readonly DateValue[],
  day: string,
  side: Direction['side'],
  weighted: boolean,
): DateValue | null {
  if (side === 'future') return options.find(({ latest }) => latest >= day) ?? null;
  if (side === 'past') return options.findLast(({ earliest }) => earliest <= day) ?? null;
  let best: DateValue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const distance = distanceTo(option, day, weighted);
    if (distance < least) {
      best = option;
      least = distance;
    }
  }
  return best;
}

function distanceTo({ earliest, latest }: DateValue, day: string, weighted: boolean): number {
  if (latest < day) return dayNumber(day) - dayNumber(latest);
  if (earliest > day) return (dayNumber(earliest) - dayNumber(day)) * (weighted ? FUTURE_WEIGHT : 1);
  return 0;
}
