import { z } from 'zod';
import { DerivationStep, Precision } from '@/lib/schema/day';
import { Locator } from '@/lib/schema/knowledge-base';
import { ClaimView, ContradictionView, SegmentView } from '../event-view';

/** What the app shows of a contradiction on its page. */

export const ClaimDetail = ClaimView.extend({
  mentionId: z.string().nullable(),
  /** Raw offsets (UTF-16) of the quote. */
  start: z.int(),
  end: z.int(),
  /** The passage around the claim as it reads; the claim's words carry the mark `quote`. */
  excerpt: z.array(SegmentView),
  locator: Locator.nullable(),
  isMachineRead: z.boolean(),
  /** How closely the value is known; null where it is no date. */
  precision: Precision.nullable(),
  /** How many passages on the same happening tell this value, and from how many documents. */
  told: z.int(),
  documents: z.int(),
  ofRound: z.boolean(),
  fromTable: z.boolean(),
  basis: z.array(DerivationStep),
});
/** One side of a contradiction with what speaks for it. */
export type ClaimDetail = z.infer<typeof ClaimDetail>;

export const ContradictionDetail = ContradictionView.extend({
  claims: z.array(ClaimDetail),
  /** The date that the timeline shows, where the contradiction is about an event. */
  shown: z.string().nullable(),
});
export type ContradictionDetail = z.infer<typeof ContradictionDetail>;
