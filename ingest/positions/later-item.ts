import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { dayNumber } from '@/lib/time/day';
import type { AnnotatedDocument } from '../extract/context';

/** A report may come out so many days after what it reports. */
const REPORTED_WITHIN = 42;

/** What an item under a round's heading says of when it is. */
export type ItemTime = 'of-round' | 'beside' | 'later';

/**
 * Whether what an item under the heading of a round tells without a date may be of the round. `later`: it tells of days after the round, or rests on news that came out long after it; then
 * its undated clauses are not of the round. `beside`: it tells of days before the round; then what was done is not surely of the round.
 * Examples: `美國國務卿萊斯於2005年4月21日表示` under a round of June 2004; a note that cites a newspaper of 2005-06-07. Counter-examples: a plan for a day ahead; a book of the year after
 * that looks back.
 * @param item the blocks of the item, as one stretch of the text
 */
export function timeOfItem(document: AnnotatedDocument, item: Span, round: ResolvedDate): ItemTime {
  const dates = within(document.timexes, item, (timex) => timex).filter(
    ({ type, aside, earliest }) => type === 'DATE' && !aside && earliest !== null,
  );
  const limit = dayNumber(round.latest) + REPORTED_WITHIN;
  const isLate = document.notes.some(
    ({ at, day }) => at >= item.start && at <= item.end && dayNumber(day) > limit,
  );
  if (isLate || dates.some(({ earliest }) => (earliest ?? '') > round.latest)) return 'later';
  return dates.some(({ latest }) => (latest ?? '') < round.earliest) ? 'beside' : 'of-round';
}
