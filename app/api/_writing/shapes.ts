import { z } from 'zod';

/** The shapes of what is asked and answered where documents are added and changed. */

const Entry = z.record(z.string(), z.unknown());

/** What one may do who asks, and whether a password would open more; and which files are taken. */
export const RightsView = z.object({
  reads: z.boolean(),
  writes: z.boolean(),
  canLogIn: z.boolean(),
  /** Whether one has logged in, and can log out. */
  isLoggedIn: z.boolean(),
  endings: z.array(z.string()),
  /** How many bytes a file may have. */
  bytes: z.int(),
});
export type RightsView = z.infer<typeof RightsView>;

export const LogInBody = z.object({ password: z.string().max(1024) });

const Step = z.looseObject({
  rule: z.string(),
  source: z.string().nullable(),
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  text: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** A file that waits to be added. `found` is what was made out of it: `csl` is its record, `date` when it was written, with the steps by which that was found. */
export const DraftView = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  state: z.enum(['waiting', 'reading', 'read', 'failed']),
  /** How many of its pages are read, while it is being read; null where it has none, or none is told yet. */
  pages: z.object({ done: z.int(), all: z.int() }).nullable(),
  found: z
    .object({
      csl: z.looseObject({ id: z.string(), type: z.string() }),
      date: z.object({ edtf: z.string(), basis: z.array(Step) }).nullable(),
      language: z.string(),
      isRead: z.boolean(),
      characters: z.int(),
      events: z.int(),
      beginning: z.string(),
      doubts: z.array(z.string()),
    })
    .nullable(),
  failure: z.string().nullable(),
  /** A document that has its name already. */
  sameName: z.object({ id: z.string(), fileName: z.string() }).nullable(),
  /** A document that has the same bytes. */
  sameBytes: z.object({ id: z.string(), fileName: z.string() }).nullable(),
});
export type DraftView = z.infer<typeof DraftView>;

/** Fields of a record (CSL-JSON): what is given takes the place of what is there, null takes it away. A date may be EDTF. */
const Fields = z.record(z.string().min(1).max(64), z.unknown());

export const AddBody = z.object({
  documents: z
    .array(
      z.object({
        draft: z.string(),
        fields: Fields.default({}),
        sameName: z.enum(['ask', 'replace', 'keep']).default('ask'),
      }),
    )
    .min(1)
    .max(200),
});
export const CorrectBody = z.object({ fields: Fields });
export const ReplaceBody = z.object({ draft: z.string(), fields: Fields.default({}) });

/** What was done, and what came of it. `effect` counts events and contradictions; null where it was not or could not be compared. */
export const ChangeView = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(['add', 'correct', 'replace', 'remove', 'undo']),
  documents: z.array(z.object({ id: z.string(), title: z.string(), fileName: z.string() })),
  undoes: z.string().nullable(),
  canUndo: z.boolean(),
  isRead: z.boolean().nullable(),
  effect: z
    .object({
      added: z.int(),
      joined: z.int(),
      gone: z.int(),
      addedContradictions: z.int(),
      goneContradictions: z.int(),
      events: z.array(z.string()),
      contradictions: z.array(z.string()),
    })
    .nullable(),
  said: z.array(z.string()),
  links: z.object({ events: z.string().nullable(), contradictions: z.string().nullable() }),
});
export type ChangeView = z.infer<typeof ChangeView>;

export const DocumentListView = z.object({
  documents: z.array(z.object({ id: z.string(), fileName: z.string(), entry: Entry.nullable() })),
});

/** A document as it can be changed. `rests` is what rests on it: passages, events, events that rest on it alone, contradictions. */
export const DocumentView = z.object({
  id: z.string(),
  fileName: z.string(),
  entry: Entry.nullable(),
  tag: z.string(),
  rests: z.object({ mentions: z.int(), events: z.int(), alone: z.int(), contradictions: z.int() }),
});
export type DocumentView = z.infer<typeof DocumentView>;

export const ChangesView = z.object({ changes: z.array(ChangeView) });
