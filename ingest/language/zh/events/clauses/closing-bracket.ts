import type { Span } from '@/lib/schema/span';
import { dayNumber } from '@/lib/time/day';
import type { IndexedTimex } from '../dates/date-of-clause';

const OPENS = /[（(]\s?$/;
const CLOSES = /^\s?[)）]$/;
/** What a clause itself says of its day lies no further, in days, from the day in its bracket. */
const FURTHEST = 62;

/** Whether a date is all that stands in the bracket that ends a clause: `通過第83號決議(6月27日)`. Counter-example: `《條約》(1979年3月26日)簽署後`. */
function isClosingBracket(text: string, clause: Span, { timex }: IndexedTimex): boolean {
  return OPENS.test(text.slice(clause.start, timex.start)) && CLOSES.test(text.slice(timex.end, clause.end));
}

/**
 * The date in the bracket that ends a clause, which dates it whatever its words say more roughly: `於兩週後收復(28日)`, `拒絕該團進入(翌年1月)`. Counter-example: `9月3日提到公報(1972年2月27日)`, of
 * which one says something else.
 */
export function dateInBracket(
  text: string,
  clause: Span,
  dates: readonly IndexedTimex[],
): IndexedTimex | null {
  const last = dates.at(-1);
  if (!last || !isClosingBracket(text, clause, last)) return null;
  const { earliest } = last.timex;
  const isNear = ({ timex }: IndexedTimex): boolean =>
    earliest !== null &&
    timex.earliest !== null &&
    Math.abs(dayNumber(timex.earliest) - dayNumber(earliest)) <= FURTHEST;
  return dates.every(isNear) ? last : null;
}
