import type { DateValue } from '@/lib/time/date-value';
import { dayNumber } from '@/lib/time/day';
import type { Direction } from './direction';

/** How much more than its distance an option counts when no word tells past from future. */
export type Penalty = (option: DateValue, day: string) => number;

/**
 * Of several dates the one that a text written on `day` means: the next, the last, or the nearest by distance and penalty.
 * A date that holds the day itself is next, last and nearest. @param options in order of time
 */
export function choose(
  options: readonly DateValue[],
  day: string,
  side: Direction['side'],
  penalty: Penalty,
): DateValue | null {
  if (side === 'future') return options.find(({ latest }) => latest >= day) ?? null;
  if (side === 'past') return options.findLast(({ earliest }) => earliest <= day) ?? null;
  let best: DateValue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const distance = distanceTo(option, day) * penalty(option, day);
    if (distance < least) {
      best = option;
      least = distance;
    }
  }
  return best;
}

function distanceTo({ earliest, latest }: DateValue, day: string): number {
  if (latest < day) return dayNumber(day) - dayNumber(latest);
  return earliest > day ? dayNumber(earliest) - dayNumber(day) : 0;
}
