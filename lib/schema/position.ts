import { z } from 'zod';
import { LocalText } from './locale';
import { KbParticipant } from './participant';
import { Span } from './span';
import { EventType } from './vocabulary';

export const KbPosition = z.object({
  id: z.string(),
  documentId: z.string(),
  passageId: z.string(),
  /** The round, or the meeting of a table's column, at which it was held; null where no event tells of it. */
  eventId: z.string().nullable(),
  /** The conference, null for a meeting of none; and the number of its round, null also where the passage tells of later days than the round whose heading it stands under. */
  conferenceId: z.string().nullable(),
  round: z.int().nullable(),
  span: Span,
  /** The marked pieces of the span: more than one where a page break or a footnote cuts the words. */
  pieces: z.array(Span).min(1),
  /** raw.slice(span.start, span.end), to the letter. */
  quote: z.string(),
  /** The same words as they read: wraps joined, glyphs mended, page furniture taken out. */
  words: z.string(),
  /** The clause where it is read whole, else the kind and whose position it is; empty in the locale of its own words. */
  title: LocalText,
  /** A demand, a proposal, a statement…: how it is held. */
  type: EventType,
  /** Whose position it is: states and organisations, by entity id; empty where the text does not say. */
  countries: z.array(z.string()),
  participants: z.array(KbParticipant),
});
/** What a party holds at a round, without a time of its own: it is no event. */
export type KbPosition = z.infer<typeof KbPosition>;

export const KbEventAlias = z.object({
  /** The id that an event of these words alone would have, or has. */
  id: z.string(),
  documentId: z.string(),
  /** Where the words stand. */
  span: Span,
  /** The event that the words tell of together with others; null where they tell of none. */
  eventId: z.string().nullable(),
  /** The position that they are; null where they are none. */
  positionId: z.string().nullable(),
});
/** A clause by its id, and where a permanent link to it leads. */
export type KbEventAlias = z.infer<typeof KbEventAlias>;
