import type { Span } from '@/lib/schema/span';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { words } from '../../text/words';
import type { IndexedTimex } from '../dates/date-of-clause';

/** `對印度5月11日的核試驗表示遺憾`, `就海警船昨天駛入一事提出抗議`: what somebody has a view of has a date of its own. */
const MATTER_BEFORE = words('(?:[對就]|因(?![此而]))(?!於)[^，對就]{0,20}$');
const MATTER_BEHIND = words('^[^，]{0,28}(?:[一之]事|的[^，]{1,16})$');
/** `廢止了1954年簽訂的條約`, `播放了1998年試射的畫面`: the date belongs to a thing that something is done to. */
const DONE_BEFORE = words('(?<![促造][成使])[了過]$');
const THING_BEHIND = words('^[^，]{2,16}?的');

/**
 * Whether a date within a clause is that of another happening, which the clause only names as its matter or its object, so that it does not say when the clause happened.
 * Examples: `對印度5月11日的核試驗表示遺憾`, `廢止了1954年簽訂的條約`. Counter-example: `對日本5月11日表示遺憾`, where the verb follows the date at once.
 * @param form the folded text
 */
export function isInner(
  form: string,
  clause: Span,
  { timex }: IndexedTimex,
  trigger: TriggerHit | null,
  triggers: readonly TriggerHit[],
): boolean {
  const before = form.slice(clause.start, timex.start);
  if (DONE_BEFORE.test(before)) {
    const thing = THING_BEHIND.exec(form.slice(timex.end, clause.end));
    const end = timex.end + (thing?.[0].length ?? 0);
    return triggers.some(
      ({ row, span }) => row.pos === 'verb' && span.start >= timex.end && span.start < end,
    );
  }
  return (
    trigger !== null &&
    trigger.span.start > timex.end &&
    MATTER_BEFORE.test(before) &&
    MATTER_BEHIND.test(form.slice(timex.end, trigger.span.start))
  );
}
