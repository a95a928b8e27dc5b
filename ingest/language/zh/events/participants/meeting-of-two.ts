import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import { words } from '../../text/words';

const MEETING = words('{meeting}|會談|高峰|會見|接見|訪問|晤談|會面');
const WITH = /[與与和跟同]$/;

/** `小泉在與金正日的高峰會議中`: the two between whom the rest of the sentence passes. */
export function meetingIn(
  text: string,
  { start, end }: Span,
  acting: readonly NameHit[],
  subjects: readonly NameHit[],
): string[] | null {
  const partner = acting.find(({ span }) => WITH.test(text.slice(start, span.start)));
  if (!partner) return null;
  const parties = [...new Set([...subjects, partner].flatMap(({ parties }) => parties))];
  return parties.length === 2 && MEETING.test(foldedText(text.slice(start, end))) ? parties : null;
}
