import { z } from 'zod';
import { EventType } from '@/lib/schema/vocabulary';
import { PlaceOfWords } from './place-of-words';

export const PositionView = z.object({
  id: z.string(),
  /** The round, or the meeting, at which it was held; null where no event tells of it. */
  eventId: z.string().nullable(),
  conference: z.string().nullable(),
  round: z.int().nullable(),
  /** Whose position it is: entity ids of states and organisations. */
  countries: z.array(z.string()),
  type: EventType,
  /** The clause where it is read whole, else its kind and whose it is. */
  titleZh: z.string(),
  titleEn: z.string(),
  /** The words as they read: without line breaks and page furniture. */
  text: z.string(),
  /** The words as they stand in the raw text of the document, and where (UTF-16). */
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  document: z.object({ id: z.string(), title: z.string() }),
  ...PlaceOfWords.shape,
  /** Leads to the words, marked, in their document. */
  href: z.string(),
  /** Whether the words are a cell of a table. */
  fromTable: z.boolean(),
});
/** What a party holds at a round, in the document's words. */
export type PositionView = z.infer<typeof PositionView>;
