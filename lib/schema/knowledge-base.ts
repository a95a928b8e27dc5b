import { z } from 'zod';
import { KbContradiction } from './contradiction';
import { DerivationStep, IsoDay, Precision } from './day';
import { KbEntity } from './entity';
import { KbEvent, KbMergeDecision } from './event';
import { LocalText } from './locale';
import { KbNaming } from './naming';
import { KbParticipant } from './participant';
import { KbEventAlias, KbPosition } from './position';
import { KbEdit, KbRejected, MadeBy } from './review';
import { KbDelegationHead, KbPlaceNote, KbRoundMention } from './round';
import { Span } from './span';
import { EventStatus, EventType, PassageKind, PloverType, TimexType } from './vocabulary';

/**
 * The whole result of an ingest as plain data: what the stages build, what `ingest/store` writes, and what the tests
 * make up. All spans are UTF-16 code units into `document.rawText`; all references are by `id`.
 */

/** A CSL-JSON item (https://github.com/citation-style-language/schema); only `type` is always known. */
export const CslItem = z.looseObject({ id: z.string(), type: z.string(), title: z.string().optional() });
export type CslItem = z.infer<typeof CslItem>;

/** A page of a document: its own label, where its text stands, and how sure the machine was that read it from a picture. */
export const KbPage = z.object({
  label: z.string(),
  span: Span,
  /** In the units of its boxes; null where the format has no measures. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  /** Where runs of its text stand on it: start and end in the text; left, top, width and height from the page's top left. */
  boxes: z.array(z.tuple([z.int(), z.int(), z.number(), z.number(), z.number(), z.number()])),
});
export type KbPage = z.infer<typeof KbPage>;

export const KbDocument = z.object({
  /** The file's name without its ending. */
  id: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  /** How its characters are written; empty where the format has a way of its own. */
  encoding: z.string(),
  /** `txt`, `pdf`, ... (ingest/formats). */
  format: z.string(),
  /** What made the text of record of the file: the reader of its format, with its version. */
  reader: z.string(),
  /** Whether the text, or a part of it, was read by machine from a picture. */
  isMachineRead: z.boolean(),
  /** None where the format states no pages. */
  pages: z.array(KbPage),
  rawText: z.string(),
  csl: CslItem,
  /** The day (or range) the text was written or broadcast; null where nothing fixes it. */
  documentDate: z.string().nullable(),
  earliest: IsoDay.nullable(),
  latest: IsoDay.nullable(),
  basis: z.array(DerivationStep),
  /** How many times the file holds its passage; 1 for an ordinary file. */
  repeats: z.int().positive(),
});
export type KbDocument = z.infer<typeof KbDocument>;

export const Locator = z.object({
  /** The headings above, outermost first, as they read. */
  section: z.array(z.string()),
  /** The page's own label (`xiv`, `14`); where the file states none, its number, counted from 1. Of words that go on behind the page's end both, joined by `–`. */
  page: z.string().nullable(),
  /** The paragraph's number within its document, from 1; null for what is no paragraph. */
  paragraph: z.int().nullable(),
  row: z.string().nullable(),
  column: z.string().nullable(),
  footnote: z.string().nullable(),
});
/** Where a person finds a passage in the printed document. */
export type Locator = z.infer<typeof Locator>;

export const KbPassage = z.object({
  id: z.string(),
  documentId: z.string(),
  ordinal: z.int().nonnegative(),
  kind: PassageKind,
  /** Depth of a heading from 1; 0 otherwise. */
  level: z.int().nonnegative(),
  /** The passage as it reads: wraps joined, glyphs mended, page furniture taken out. */
  text: z.string(),
  /** Where it stands in the raw text: more than one piece where a page break or a footnote cuts it. */
  pieces: z.array(Span).min(1),
  /** Further places at which a file that repeats itself holds the same passage. */
  repeats: z.array(Span),
  /** Where it begins. */
  locator: Locator,
  /** Where it goes on to another page: the place in the raw text, and the page's label. */
  turns: z.array(z.object({ at: z.int().nonnegative(), page: z.string() })),
  /** Whether a part of it was read by machine from a picture. */
  isMachineRead: z.boolean(),
});
export type KbPassage = z.infer<typeof KbPassage>;

export const KbTimex = z.object({
  id: z.string(),
  documentId: z.string(),
  passageId: z.string(),
  span: Span,
  /** raw.slice(start, end) */
  text: z.string(),
  type: TimexType,
  mod: z.string().nullable(),
  /** What the words state, and what was inferred: `{year: 2002}`, `{month: 8}`. */
  known: z.record(z.string(), z.union([z.number(), z.string()])),
  implied: z.record(z.string(), z.union([z.number(), z.string()])),
  /** Null where the expression could not be resolved to a calendar date. */
  edtf: z.string().nullable(),
  earliest: IsoDay.nullable(),
  latest: IsoDay.nullable(),
  precision: Precision.nullable(),
  basis: z.array(DerivationStep),
});
export type KbTimex = z.infer<typeof KbTimex>;

export const KbMention = z.object({
  id: z.string(),
  documentId: z.string(),
  passageId: z.string(),
  eventId: z.string(),
  span: Span,
  /** The marked pieces of the span: more than one where a page break or a footnote cuts the clause. */
  pieces: z.array(Span).min(1),
  /** raw.slice(span.start, span.end), to the letter. */
  quote: z.string(),
  /** The same words as they read: wraps joined, glyphs mended, page furniture taken out. */
  words: z.string(),
  trigger: Span.nullable(),
  type: EventType,
  ploverType: PloverType.nullable(),
  status: EventStatus,
  /** The date expression the date rests on; empty where it follows from the document or the context. */
  dateText: z.string(),
  timexId: z.string().nullable(),
  edtf: z.string(),
  earliest: IsoDay,
  latest: IsoDay,
  precision: Precision,
  basis: z.array(DerivationStep).min(1),
  /** States and organisations, by entity id, in order of mention. */
  countries: z.array(z.string()),
  participants: z.array(KbParticipant),
  /** Entity id of the place, and its English name ('' where none is stated). */
  placeId: z.string().nullable(),
  place: z.string(),
  title: LocalText,
  madeBy: MadeBy,
});
export type KbMention = z.infer<typeof KbMention>;

export const KbDiagnostic = z.object({
  documentId: z.string().nullable(),
  stage: z.string(),
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  span: Span.nullable(),
  message: z.string(),
});
export type KbDiagnostic = z.infer<typeof KbDiagnostic>;

export const KnowledgeBase = z.object({
  documents: z.array(KbDocument),
  passages: z.array(KbPassage),
  timexes: z.array(KbTimex),
  entities: z.array(KbEntity),
  namings: z.array(KbNaming),
  mentions: z.array(KbMention),
  positions: z.array(KbPosition),
  roundMentions: z.array(KbRoundMention),
  delegationHeads: z.array(KbDelegationHead),
  placeNotes: z.array(KbPlaceNote),
  eventAliases: z.array(KbEventAlias),
  events: z.array(KbEvent),
  mergeDecisions: z.array(KbMergeDecision),
  contradictions: z.array(KbContradiction),
  /** The lines of the ledger, in their order; what is no whole line is a diagnostic. */
  edits: z.array(KbEdit),
  rejected: z.array(KbRejected),
  diagnostics: z.array(KbDiagnostic),
  /** Names what the content depends on: a hash over the seeds, the lexicons and the pipeline's version. */
  run: z.object({ id: z.string(), version: z.string(), counts: z.record(z.string(), z.int()) }),
});
export type KnowledgeBase = z.infer<typeof KnowledgeBase>;
