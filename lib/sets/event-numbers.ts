import { FIRST_DAY } from '../time/day';

/** How many numbers each day has. So the numbers of twenty thousand years are below 2^31, as those of bit operations and of the database's client have to be. */
const EACH_DAY = 256;

/**
 * Numbers of events, by which these stand in the order of the lists: the next free one of the numbers of its first day. An event that comes or goes so changes the numbers of few
 * others: those of the same days that stand behind it (and, where a day has more events than numbers, of the next days, until there is room again). They depend on the
 * events alone, and not on when each came.
 * @param firstDays the first days of all events, in the order of the lists
 * @returns their numbers, none below 0, in rising order
 */
export function eventNumbers(firstDays: ArrayLike<number>): Int32Array {
  const numbers = new Int32Array(firstDays.length);
  let last = -1;
  for (let place = 0; place < firstDays.length; place += 1) {
    last = Math.max(((firstDays[place] as number) - FIRST_DAY) * EACH_DAY, last + 1);
    numbers[place] = last;
  }
  return numbers;
}
