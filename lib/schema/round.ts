import { z } from 'zod';
import { Span } from './span';

export const KbRoundMention = z.object({
  mentionId: z.string(),
  conferenceId: z.string(),
  round: z.int(),
  /** `act`: done or said at the round. `outcome`: its words tell what came of the round, whatever they date it by. */
  role: z.enum(['act', 'outcome']),
  /** Of an act: whether its words tell how a gathering ended or what came out of it. */
  closes: z.boolean(),
  /** Of an outcome that goes on in the clause behind the mention: where that ends in the raw text (UTF-16); null for all others. */
  end: z.int().nullable(),
});
/** What a mention tells of a round of a conference. */
export type KbRoundMention = z.infer<typeof KbRoundMention>;

export const KbDelegationHead = z.object({
  documentId: z.string(),
  passageId: z.string(),
  entityId: z.string(),
  /** Where the person's name stands. */
  span: Span,
});
/** A person whom a passage calls the head of a delegation. */
export type KbDelegationHead = z.infer<typeof KbDelegationHead>;

export const KbPlaceNote = z.object({
  documentId: z.string(),
  passageId: z.string(),
  /** The place, in the note's words. */
  words: z.string(),
});
/** A note that says where all rounds of a table were held. */
export type KbPlaceNote = z.infer<typeof KbPlaceNote>;
