import type { DateValue } from '@/lib/time/date-value';
import { dayNumber, yearOfDay } from '@/lib/time/day';
import type { Direction } from './direction';

/** How much more than its distance an option counts when no word tells past from future. */
export type Penalty = (option: DateValue, day: string) => number;

/** Without a word of tense a date is rather of the document's own year. */
export const isOtherYear: Penalty = (option, day) => (yearOfDay(option.earliest) === yearOfDay(day) ? 1 : 3);

/** How much more a date counts that lies on the other side than the one told: a plan of yesterday is still nearer than next year's. */
const CONTRARY = 20;

/**
 * Of several dates the one that a text written on `day` means: the nearest, by distance and penalty, and where a side is told rather on that side.
 * A date that holds the day itself is nearest.
 */
export function choose(
  options: readonly DateValue[],
  day: string,
  side: Direction['side'],
  penalty: Penalty,
): DateValue | null {
  const weight = (option: DateValue): number => {
    if (side === 'nearest') return penalty(option, day);
    return (side === 'future' ? option.latest < day : option.earliest > day) ? CONTRARY : 1;
  };
  const today = dayNumber(day);
  let best: DateValue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const distance = distanceTo(option, today) * weight(option);
    if (distance < least) {
      best = option;
      least = distance;
    }
  }
  return best;
}

function distanceTo({ earliest, latest }: DateValue, today: number): number {
  const ahead = dayNumber(earliest) - today;
  return ahead > 0 ? ahead : Math.max(0, today - dayNumber(latest));
}
