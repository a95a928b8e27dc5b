import { z } from 'zod';
import { Edit } from '@/lib/schema/edit';
import { EditCause, EditState } from '@/lib/schema/review';
import { EntityKind } from '@/lib/schema/vocabulary';
import { Named } from '../event-view';

/** What the app shows of what persons have decided; the answers of `/api/edits` have these shapes too. */

const Titled = z.object({ id: z.string(), titleZh: z.string(), titleEn: z.string() });

/** A decision as it was written down, and what has become of it. */
export const EditView = Edit.extend({
  /** `waiting`: it is written down, and the collection could not be read anew since. */
  state: z.enum([...EditState.options, 'waiting']),
  cause: EditCause.nullable(),
  /** The event at which it is seen now, and a second one: that which was split off; null where there is none. */
  event: Titled.nullable(),
  other: Titled.nullable(),
  /** What the machine reads now where the decision speaks (`KbEdit` of lib/schema/review): any JSON. `z.json()` refers to itself, and OpenAPI would look for it elsewhere. */
  machine: z.unknown(),
  /** Whether the machine has come to read it otherwise since. */
  isAgainst: z.boolean(),
});
export type EditView = z.infer<typeof EditView>;

/** What was decided of an event, or by a person, the latest first. The answer's ETag is the state of the event, which who decides sends back (If-Match). */
export const EditList = z.object({
  edits: z.array(EditView),
  /** The names that stand in them. */
  names: z.array(Named),
  /** Lines of the ledger that are no decisions and do not count: each with its number, and a sentence that says what to do. */
  faults: z.array(z.object({ line: z.int(), rule: z.string(), message: z.string() })),
  page: z.int(),
  pages: z.int(),
});
export type EditList = z.infer<typeof EditList>;

export const EntityFound = Named.extend({
  kind: EntityKind,
  /** Whether the documents of this collection name it. */
  isHere: z.boolean(),
});
/** Somebody or something that the tables know, which a decision may name by its id. */
export type EntityFound = z.infer<typeof EntityFound>;

/** Those that are called what was asked for, the best found first. */
export const EntityList = z.object({ entities: z.array(EntityFound) });
export type EntityList = z.infer<typeof EntityList>;

/** What came of decisions that were made together: each as it was written down. The answer's ETag is the state of the first one's event now. */
export const EditDone = z.object({
  edits: z.array(EditView).min(1),
  /** Whether the collection could be read anew with them; the lines stand in the ledger in any case. */
  isRead: z.boolean(),
  said: z.array(z.string()),
  /** Where the first one's event is shown now; null where there is none. */
  link: z.string().nullable(),
});
export type EditDone = z.infer<typeof EditDone>;
