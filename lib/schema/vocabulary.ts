import { z } from 'zod';

/** What kind of happening an event is; the annotation guide's list. */
export const EventType = z.enum([
  'accession',
  'withdrawal',
  'agreement',
  'talks',
  'meeting',
  'visit',
  'statement',
  'demand',
  'proposal',
  'denial',
  'threat',
  'weapons-programme',
  'weapons-test',
  'inspection',
  'sanction',
  'aid',
  'incident',
  'conflict',
  'diplomatic-relations',
  'policy',
  'intelligence',
  'exercise',
  'other',
]);
export type EventType = z.infer<typeof EventType>;

/** The kinds of what is said. */
export const SPEECH: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'demand',
  'proposal',
  'denial',
  'threat',
]);

/** Factuality: what the text commits itself to. */
export const EventStatus = z.enum(['occurred', 'planned', 'claimed', 'denied', 'ongoing']);
export type EventStatus = z.infer<typeof EventStatus>;

/** Whether what a clause tells took place as far as its words go: it lies ahead, it may be so, somebody tried. */
export type Modality = 'actual' | 'planned' | 'possible' | 'attempted';

/** Whether the act that a clause names was done; else how it was not: it came to nothing, was refused, called off, put off. */
export type Polarity = 'positive' | 'negative' | 'failed' | 'refused' | 'cancelled' | 'postponed';

/** PLOVER's sixteen event types (Open Event Data Alliance, PLOVER codebook). */
export const PloverType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type PloverType = z.infer<typeof PloverType>;

/** The part a participant plays in an event mention. */
export const ParticipantRole = z.enum(['actor', 'object', 'speaker', 'party']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** TIMEX3's types (TimeML 1.2.1). */
export const TimexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);
export type TimexType = z.infer<typeof TimexType>;

export const PassageKind = z.enum([
  'title',
  'byline',
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'footnote',
  'table-cell',
  'source-list',
  'note',
]);
export type PassageKind = z.infer<typeof PassageKind>;

export const EntityKind = z.enum(['state', 'organisation', 'person', 'place', 'treaty', 'conference']);
export type EntityKind = z.infer<typeof EntityKind>;

export const ContradictionKind = z.enum([
  'between-documents',
  'within-document',
  'calendar',
  'duration',
  'source-date',
  'quantity',
]);
export type ContradictionKind = z.infer<typeof ContradictionKind>;

/**
 * Why one claim is followed, strongest first: a round's date as the documents state it; told by most passages; a length of time told elsewhere
 * leads to it; two dates weigh more than the length between them; what a passage says of its own happening weighs more than a note; the day of
 * the month weighs more than the weekday; nothing but that it is told first. Before all of them: an editor chose one, or held that
 * none can be preferred.
 */
export const ContradictionReason = z.enum([
  'round',
  'most-told',
  'length',
  'dates',
  'telling',
  'calendar',
  'first',
  'editor',
  'undecided',
]);
export type ContradictionReason = z.infer<typeof ContradictionReason>;

/**
 * What the documents show of an event that makes it more or less important: how many tell it and where, what was done and to what, how it is dated,
 * who takes part, and what else in them comes back to it. `ingest/importance/features` finds them. Beside them, alone: an
 * editor put it before or behind the others.
 */
export const ImportanceRule = z.enum([
  'documents',
  'passages',
  'summary',
  'heading',
  'kind',
  'instrument',
  'round',
  'occurred',
  'first',
  'own-date',
  'precision',
  'begins',
  'since',
  'person',
  'parties',
  'pinned',
  'demoted',
]);
export type ImportanceRule = z.infer<typeof ImportanceRule>;
