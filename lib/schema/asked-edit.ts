import { z } from 'zod';
import { Anchor, Correction, Decision, Edit } from './edit';

/**
 * What is sent to have something decided: a decision in which what the database holds is named and not written out. An event, a passage and a
 * contradiction are named by id, words by their place; whoever writes the ledger makes anchors of them, and sets down what a correction finds.
 */

const id = z.string().trim().min(1).max(300);

/** Words of a document: a passage of an event, a place in the raw text (UTF-16 code units), or an anchor as the ledger has it. */
export const AskedWords = z.union([
  z.strictObject({ mention: id }),
  z.strictObject({ document: id, start: z.int().nonnegative(), end: z.int().positive() }),
  Anchor,
]);
export type AskedWords = z.infer<typeof AskedWords>;

/** An event; without passages it is all of those that it rests on now. */
export const AskedEvent = z.strictObject({ event: id, passages: z.array(AskedWords).min(1).optional() });
export type AskedEvent = z.infer<typeof AskedEvent>;

/** A contradiction; without claims it is the one that has the id now. */
export const AskedContradiction = z.strictObject({
  contradiction: id,
  claims: z.array(AskedWords).min(2).optional(),
});

const [titleEn, titleZhHant, date, type, status, countries, people, place, importance] = Correction.options;
const NOT_NEEDED = { before: true } as const;

/** A correction; without `before` it is of what stands there now. */
export const AskedCorrection = z.discriminatedUnion('field', [
  titleEn.partial(NOT_NEEDED),
  titleZhHant.partial(NOT_NEEDED),
  date.partial(NOT_NEEDED),
  type.partial(NOT_NEEDED),
  status.partial(NOT_NEEDED),
  countries.partial(NOT_NEEDED),
  people.partial(NOT_NEEDED),
  place.partial(NOT_NEEDED),
  importance.partial(NOT_NEEDED),
]);
export type AskedCorrection = z.infer<typeof AskedCorrection>;

const [accept, reject, correct, merge, split, add, note, settle, linkName, mergeNames, undo] =
  Decision.options;
const OF_EVENT = { target: AskedEvent };

/** A decision as it is asked for. */
export const AskedDecision = z.discriminatedUnion('does', [
  accept.extend(OF_EVENT),
  reject.extend(OF_EVENT),
  correct.extend({ ...OF_EVENT, correction: AskedCorrection }),
  merge.extend({ ...OF_EVENT, with: AskedEvent }),
  split.extend({ ...OF_EVENT, off: z.array(AskedWords).min(1) }),
  add.extend({ passage: AskedWords, to: AskedEvent.nullable() }),
  note.extend(OF_EVENT),
  settle.extend({ target: AskedContradiction }),
  linkName.extend({ words: AskedWords }),
  mergeNames,
  undo,
]);
export type AskedDecision = z.infer<typeof AskedDecision>;

/** What would part a name in lines, or turn what stands beside it around. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** As many decisions as are made at once. */
const MOST = 500;

/**
 * The body of `POST /api/edits`: decisions that are made together, in one writing and by one ingest. With an `Idempotency-Key` the first has it for an id, the others
 * have it with `-2`, `-3`, … behind it.
 */
export const EditRequest = z.strictObject({
  who: Edit.shape.who.refine((who) => !UNSEEN.test(who), {
    message: 'is a name in one line, without marks of writing direction',
  }),
  why: Edit.shape.why.default(''),
  decisions: z.array(AskedDecision).min(1).max(MOST),
});
export type EditRequest = z.input<typeof EditRequest>;

/** The body of `POST /api/edits/{edit}/undo`. To undo that undo is to do it again. */
export const UndoRequest = EditRequest.pick({ who: true, why: true });
export type UndoRequest = z.input<typeof UndoRequest>;
