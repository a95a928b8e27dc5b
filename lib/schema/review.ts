import { z } from 'zod';
import { IsoDay, Precision } from './day';
import { Decision } from './edit';
import { LocalText } from './locale';
import { Span } from './span';
import { ContradictionReason, EventStatus, EventType, ParticipantRole, PloverType } from './vocabulary';

/** What has become of the lines of the ledger (`lib/schema/edit.ts`) in what was found, as it is stored. */

/** Whether a person has looked at an event: it was accepted as it is, a field of it was corrected, or all of its passages were added by hand. */
export const Reviewed = z.enum(['no', 'accepted', 'corrected', 'made']);
export type Reviewed = z.infer<typeof Reviewed>;

/** Who drafted a mention. */
export const MadeBy = z.enum(['machine', 'editor']);
export type MadeBy = z.infer<typeof MadeBy>;

/** Someone who takes part in an event, by entity id. */
export const EventPerson = z.object({ entity: z.string(), role: ParticipantRole });
export type EventPerson = z.infer<typeof EventPerson>;

/** Those fields of an event that an editor has corrected, as the machine reads them now; a field that is not there is as the machine reads it. */
export const MachineReading = z
  .object({
    'title.en': z.string(),
    'title.zh-Hant': z.string(),
    date: z.object({ edtf: z.string(), earliest: IsoDay, latest: IsoDay, precision: Precision }),
    type: z.object({ type: EventType, ploverType: PloverType.nullable() }),
    status: EventStatus,
    countries: z.array(z.string()),
    people: z.array(EventPerson),
    place: z.string(),
    /** `machine` is what stood there before a person pinned or demoted it. */
    importance: z.object({ importance: z.number(), isKey: z.boolean() }),
  })
  .partial();
export type MachineReading = z.infer<typeof MachineReading>;

/** How a contradiction would stand without an editor's word: which claims, by their places, would be followed, and why. */
export const MachineChoice = z.object({
  preferred: z.array(z.int().nonnegative()),
  reason: ContradictionReason.nullable(),
});
export type MachineChoice = z.infer<typeof MachineChoice>;

/**
 * What has become of a line: it holds; its words are not found again (listed, never put on other words); a later line took it back; a later line on the same matter holds
 * instead; or it is well-formed and cannot be followed.
 */
export const EditState = z.enum(['applied', 'orphaned', 'undone', 'overruled', 'broken']);
export type EditState = z.infer<typeof EditState>;

/** Why a line does not hold: of an orphaned one the first five, of a broken one the rest. */
export const EditCause = z.enum([
  /** No document of that id, that file or with those words is there. */
  'document-gone',
  /** The document has no such words any longer, and none that are nearly the same. */
  'words-gone',
  /** Several places have words that fit alike. */
  'words-ambiguous',
  /** The words are there, and the machine reads no event in them any longer. */
  'no-event',
  /** The words are there, and contradict each other no longer. */
  'no-contradiction',
  /** The words stand in no passage that events are read from: in a note, or in what a page has around its text. */
  'outside-text',
  /** It is no date in EDTF, or not of the calendar. */
  'not-a-date',
  /** No table knows an entity of that id. */
  'unknown-entity',
  /** No line before it has that id. */
  'unknown-edit',
  /** It would take every passage off, or put an event together with itself, or names a claim that is not there. */
  'nothing-to-do',
]);
export type EditCause = z.infer<typeof EditCause>;

/** A well-formed line of the ledger, and what has become of it. */
export const KbEdit = z.object({
  id: z.string(),
  /** Its line in `edits.jsonl`, from 1: the order in which decisions count. */
  line: z.int().positive(),
  at: z.string(),
  who: z.string(),
  why: z.string(),
  decision: Decision,
  state: EditState,
  /** Null where it holds, was taken back, or a later one holds instead. */
  cause: EditCause.nullable(),
  /** The event that holds the words it speaks of now, whatever its state; of an undo that of the line taken back. Null where none does: rejected, orphaned, of names. */
  eventId: z.string().nullable(),
  /** A second event: the one split off, or of a merge that does not hold the one it would be put together with. */
  otherEventId: z.string().nullable(),
  /** The mention that an `add` has made. */
  mentionId: z.string().nullable(),
  /** What a `settle` is about. */
  contradictionId: z.string().nullable(),
  /** What the machine reads now where the decision speaks: of `correct` the field's value in the shape of `before`; of `settle` a `MachineChoice`; of `add` `{edtf, type, status}` if it reads an event there by itself. Else null. */
  machine: z.json(),
  /** Whether the machine reads something else now than when it was corrected, and not what it was corrected to. */
  isAgainst: z.boolean(),
});
export type KbEdit = z.infer<typeof KbEdit>;

/** A mention that the machine drafted and an editor rejected: kept aside, so that it can be listed and taken back. */
export const KbRejected = z.object({
  id: z.string(),
  editId: z.string(),
  documentId: z.string(),
  passageId: z.string(),
  span: Span,
  /** raw.slice(span.start, span.end), and the same words as they read. */
  quote: z.string(),
  words: z.string(),
  title: LocalText,
  type: EventType,
  status: EventStatus,
  edtf: z.string(),
  as: z.enum(['no-event', 'not-of-this-collection']),
});
export type KbRejected = z.infer<typeof KbRejected>;
