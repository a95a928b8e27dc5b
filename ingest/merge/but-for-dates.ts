import { type Comparable, mayBeOne } from './comparable';
import { compare, scoreOf } from './evidence';

/** Two mentions that score so high when their dates are taken to be one tell the same. */
export const ONE_BUT_FOR_DATES_FROM = 6;
/** What two texts leave out or word otherwise speaks less against it than other people do. */
const EXCUSED = new Set(['told-apart', 'other-place']);

/**
 * How much speaks for two mentions being one event, taken to be of one date, which only the second is known to have. Example: `三國外長星期三在日內瓦會見魯哈尼` and the same meeting
 * told with its day. Counter-example: a meeting of the same states' other ministers.
 * @returns the score; null where it is not enough, or something speaks against it
 */
export function oneButForDates(own: Comparable, other: Comparable): number | null {
  const { date } = other.draft;
  if (date.precision === 'open' || !mayBeOne(own, other)) return null;
  const evidence = compare({ ...own, draft: { ...own.draft, date } }, other);
  const isDenied = evidence.some(({ name, weight }) => weight < 0 && !EXCUSED.has(name));
  const score = scoreOf(evidence);
  return !isDenied && score >= ONE_BUT_FOR_DATES_FROM ? score : null;
}
