import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import { words } from '../../text/words';
import type { IndexedTimex } from './date-of-clause';

/** How far before a date the quotation that holds it may begin. */
const LONGEST_QUOTE = 80;
/** How far before a date its clause is looked at: a list of dates may be of any length. */
const LONGEST_CLAUSE = 400;
/** Words that make the date behind them part of a name: of a treaty, a war, a statement. */
const ATTRIBUTIVE =
  /(?:紀念|纪念|根據|根据|依據|依据|依照|按照|違反|违反|履行|遵守|遵循|恪守|援引|繼|继|重申)了?[於于在]?\s?$/;

/** `最快可能在七月份回到談判桌`: what may be is no story. */
const MAY_BE = words('(?:可能|最快|最遲|有望|可望|預計|預定|估計)[^，。；]{0,6}$');

/**
 * Whether the story follows a date. Not one within brackets that say more, or in quotation marks, one that belongs to a name (`違反1994年的協定`), or one of what may be: such a date dates only what it
 * stands with.
 */
export function movesTheStory(text: string, { start }: Span, { timex }: IndexedTimex): boolean {
  if (timex.aside) return false;
  const before = text.slice(Math.max(start, timex.start - LONGEST_CLAUSE), timex.start);
  const quote = text.slice(Math.max(0, timex.start - LONGEST_QUOTE), timex.start);
  return (
    (!/[（(][^）)]*$/.test(before) || isAlone(text, timex)) &&
    !/「[^」]*$/.test(quote) &&
    !ATTRIBUTIVE.test(before) &&
    !MAY_BE.test(foldedText(before))
  );
}

/** `南侵(1950年6月25日)`: the bracket holds the date alone. */
function isAlone(text: string, { start, end }: Span): boolean {
  return /[（(]/.test(text[start - 1] ?? '') && /[)）]/.test(text[end] ?? '');
}
