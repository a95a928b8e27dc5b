import type { ResolvedDate } from '@/lib/schema/day';
import { roundKey } from '../document/round-key';
import type { AnnotatedDocument } from './context';
import { withStep } from './with-step';

/** The date of the round whose part of the document a block belongs to; null where it belongs to none, or nobody dates the round. */
export function dateOfPart(document: AnnotatedDocument, block: number): ResolvedDate | null {
  const of = document.blockRounds[block];
  const date = of && document.roundDates.get(roundKey(of.conferenceId, of.round));
  return date ? withStep(date, 'round.section', document, null) : null;
}
