import type { Span } from '@/lib/schema/span';
import { NUMBERS, ORDINAL } from './ordinals';

/** `First round`, `The third round of the six-party talks`, `Round two`. Counter-examples: `First round of sanctions`; `Reactions to the second round`. */
const ROUND = `(?:the\\s+)?(?:${ORDINAL}\\s+(?:round|session)|round\\s+(?:${NUMBERS.join('|')}|\\d{1,2}))(?:\\s+of\\s+(?:the\\s+)?(?:[\\w-]+\\s+){0,3}(?:talks|negotiations|consultations|dialogue))?`;
/** A name or two of a place. */
const PLACE = '(?:\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)';
const MARK = '[\\s,:;()–—-]';

/** A line that heads what is told of a round. */
export const ROUND_HEAD = new RegExp(`^${ROUND}\\s*(?:$|[,:(–—-])`, 'i');
const BEFORE_DATE = new RegExp(`^${ROUND}${MARK}+$`, 'i');
const IN_PLACE = new RegExp(`${MARK}(?:in\\s+)?${PLACE}${MARK}+$`, 'u');
const BEHIND_DATE = new RegExp(`^${MARK}*(?:(?:in\\s+)?${PLACE})?${MARK}*$`, 'u');

/**
 * Whether a heading says nothing but which round, when and where: `First round, Beijing, August 27-29, 2003`.
 * Counter-examples: `Before the second round, May 2004`; `Plans for the first round, July 31, 2003`.
 */
export function isDatedBy(head: string, { start, end }: Span): boolean {
  const [before, behind] = [head.slice(0, start), head.slice(end)];
  return (
    BEHIND_DATE.test(behind) &&
    [before, before.replace(IN_PLACE, ', ')].some((words) => BEFORE_DATE.test(words))
  );
}
