import { z } from 'zod';
import { Edit } from '@/lib/schema/edit';

/** What the app shows of what persons have decided; the answers of `/api/edits` have these shapes too. */

/**
 * What has become of a line of the ledger: it holds; its words are nowhere to be found; it was taken back; a later one decides the same thing otherwise; it says nothing
 * that can be done.
 */
export const EditState = z.enum(['applied', 'orphaned', 'undone', 'overruled', 'broken']);
export type EditState = z.infer<typeof EditState>;

/** A decision as it was written down, and what has become of it. */
export const EditView = Edit.extend({
  state: EditState,
  /** The event at which it is seen now; null where there is none. */
  event: z.object({ id: z.string(), titleZh: z.string(), titleEn: z.string() }).nullable(),
  /** What the machine makes of the field now, in the form of `before`; null where that is not known. */
  machine: z.unknown(),
  /** Whether the machine has come to read it otherwise since. */
  isAgainst: z.boolean(),
});
export type EditView = z.infer<typeof EditView>;

/** What was decided of an event, or by a person, the latest first. The answer's ETag is the state of the event, which who decides sends back (If-Match). */
export const EditList = z.object({ edits: z.array(EditView), page: z.int(), pages: z.int() });
export type EditList = z.infer<typeof EditList>;

/** What came of decisions that were made together: each as it was written down. The answer's ETag is the state of the first one's event now. */
export const EditDone = z.object({
  edits: z.array(EditView).min(1),
  /** Whether the collection could be read anew with them; the lines stand in the ledger in any case. */
  isRead: z.boolean(),
  said: z.array(z.string()),
});
export type EditDone = z.infer<typeof EditDone>;
