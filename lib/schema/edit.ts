import { z } from 'zod';
import { EventStatus, EventType, ParticipantRole } from './vocabulary';

/**
 * What a person decides of what the machine drafted: the lines of `edits.jsonl`, which lies beside the documents. A line is never changed; a later one counts more, and one
 * that takes another back is a line too.
 */

/** Beside `sources.json`, in the documents' folder. */
export const LEDGER_FILE = 'edits.jsonl';

/** Characters that are kept before and behind the words of an anchor. */
export const CONTEXT = 32;
/** More than a person writes into one field. */
const LONGEST = 2000;
const text = (most = LONGEST) => z.string().trim().min(1).max(most);

/** EDTF; that it is a date of the calendar is for who applies it to say (`lib/time/edtf`). */
const Edtf = text(100);

/** Where words stand in a document, told in three ways, so that they are found again in another state of it (W3C Web Annotation: TextQuoteSelector, TextPositionSelector). */
export const Anchor = z.strictObject({
  document: text(300),
  /** SHA-256 of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The words of the raw text, to the letter, and so much as stands around them there. */
  quote: z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() }),
  /** In UTF-16 code units of the raw text. */
  position: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
});
export type Anchor = z.infer<typeof Anchor>;

/** An event: the words it rests on. Its id, as it was then, is for readers of the ledger. */
export const EventTarget = z.strictObject({ event: text(300), passages: z.array(Anchor).min(1) });
export type EventTarget = z.infer<typeof EventTarget>;

/** A contradiction, by the words of its claims. */
export const ContradictionTarget = z.strictObject({
  contradiction: text(300),
  claims: z.array(Anchor).min(2),
});
export type ContradictionTarget = z.infer<typeof ContradictionTarget>;

const Actor = z.strictObject({ entity: text(100), role: ParticipantRole });

/** A field that can be corrected, and what it can hold. Names are entity ids; a place that no list knows is its name in English. */
export const Correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('title.en'), before: z.string(), after: text(300) }),
  z.strictObject({ field: z.literal('title.zh-Hant'), before: z.string(), after: text(300) }),
  z.strictObject({ field: z.literal('date'), before: z.string(), after: Edtf }),
  z.strictObject({ field: z.literal('type'), before: EventType, after: EventType }),
  z.strictObject({ field: z.literal('status'), before: EventStatus, after: EventStatus }),
  z.strictObject({ field: z.literal('countries'), before: z.array(z.string()), after: z.array(text(100)) }),
  z.strictObject({ field: z.literal('people'), before: z.array(Actor), after: z.array(Actor) }),
  z.strictObject({ field: z.literal('place'), before: z.string(), after: z.string().trim().max(200) }),
  z.strictObject({
    field: z.literal('importance'),
    before: z.enum(['machine', 'pinned', 'demoted']),
    after: z.enum(['machine', 'pinned', 'demoted']),
  }),
]);
export type Correction = z.infer<typeof Correction>;

/** What can be decided. */
export const Decision = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('accept'), target: EventTarget }),
  /** Of every passage named; an event of which none is left is gone. */
  z.strictObject({
    does: z.literal('reject'),
    target: EventTarget,
    as: z.enum(['no-event', 'not-of-this-collection']),
  }),
  z.strictObject({ does: z.literal('correct'), target: EventTarget, correction: Correction }),
  z.strictObject({ does: z.literal('merge'), target: EventTarget, with: EventTarget }),
  /** The passages named are another event than the rest of the target's. */
  z.strictObject({ does: z.literal('split'), target: EventTarget, off: z.array(Anchor).min(1) }),
  /** A passage that the machine passed over: of an event that is there, or of a new one. */
  z.strictObject({
    does: z.literal('add'),
    passage: Anchor,
    to: EventTarget.nullable(),
    type: EventType,
    status: EventStatus,
    date: Edtf,
    title: z.strictObject({ en: text(300).nullable(), 'zh-Hant': text(300).nullable() }),
    countries: z.array(text(100)),
  }),
  z.strictObject({ does: z.literal('note'), target: EventTarget, text: text() }),
  /** Which claim is right; null where it is held that none of them can be preferred. */
  z.strictObject({
    does: z.literal('settle'),
    target: ContradictionTarget,
    claim: z.int().nonnegative().nullable(),
  }),
  /** Words of a document name this person, body or place; with null they name nobody. */
  z.strictObject({ does: z.literal('link-name'), words: Anchor, entity: text(100).nullable() }),
  /** Two entries of the lexicon are one and the same: the second is taken for the first. */
  z.strictObject({ does: z.literal('merge-names'), entity: text(100), other: text(100) }),
  z.strictObject({ does: z.literal('undo'), edit: text(100) }),
]);
export type Decision = z.infer<typeof Decision>;

/** A line of the ledger. */
export const Edit = z.strictObject({
  /** Sorts as the lines were written; whoever sends a line twice sends the same. */
  id: z.string().regex(/^[0-9A-Za-z-]{8,100}$/),
  /** ISO 8601, in UTC. */
  at: z.iso.datetime(),
  /** As the person calls herself. */
  who: text(80),
  /** In a word or a sentence; empty where none is given. */
  why: z.string().max(LONGEST),
  decision: Decision,
});
export type Edit = z.infer<typeof Edit>;
