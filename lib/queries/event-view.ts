import { z } from 'zod';
import { DerivationStep, IsoDay, Precision } from '@/lib/schema/day';
import { ImportanceReason } from '@/lib/schema/event';
import { MachineReading, MadeBy, Reviewed } from '@/lib/schema/review';
import {
  ContradictionKind,
  ContradictionReason,
  EntityKind,
  EventStatus,
  EventType,
  ParticipantRole,
  PloverType,
} from '@/lib/schema/vocabulary';
import { PlaceOfWords } from './place-of-words';
import { PositionView } from './position-view';

/** What the app shows of an event; the JSON answers of the API have these shapes too. */

export const Named = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() });
/** Something with a name in both languages. */
export type Named = z.infer<typeof Named>;

export const DateView = z.object({
  edtf: z.string(),
  earliest: IsoDay,
  latest: IsoDay,
  precision: Precision,
});
/** A date with its bounds; `formatDate` of lib/time puts it into words. */
export type DateView = z.infer<typeof DateView>;

export const EventSummary = DateView.extend({
  id: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  type: EventType,
  status: EventStatus,
  /** Entity ids of the states and organisations it concerns, and ids of the documents that tell of it. */
  countries: z.array(z.string()),
  documents: z.array(z.string()),
  place: z.string(),
  conferenceId: z.string().nullable(),
  round: z.int().nullable(),
  /** How many passages it rests on. */
  mentions: z.int(),
  contradicted: z.boolean(),
  /** From 0 to 1, by what the documents show of it. */
  importance: z.number(),
  /** Whether it stands out among all events. */
  isKey: z.boolean(),
  /** Whether a person has looked at it, and what came of it. */
  reviewed: Reviewed,
});
/** An event as a mark on the timeline and a row of the list. */
export type EventSummary = z.infer<typeof EventSummary>;

export const SegmentView = z.object({ text: z.string(), marks: z.array(z.string()) });

export const Joined = z.object({
  mentionId: z.string(),
  /** The words of the other passage as they read. */
  words: z.string(),
  href: z.string(),
  /** The named reasons; what speaks against it weighs less than 0. */
  evidence: z.array(z.object({ name: z.string(), weight: z.number() })),
});
/** Why a passage tells the same event as another. */
export type Joined = z.infer<typeof Joined>;

export const Evidence = DateView.extend({
  mentionId: z.string(),
  document: z.object({ id: z.string(), title: z.string() }),
  /** Raw offsets (UTF-16) of the quote; `href` leads to the marked words in their document. */
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** The quote as it reads: without line breaks and page furniture, with mended glyphs. */
  words: z.string(),
  href: z.string(),
  /** The passage around the quote as it reads; the quote's words carry the mark `quote`. */
  excerpt: z.array(SegmentView),
  ...PlaceOfWords.shape,
  titleZh: z.string(),
  titleEn: z.string(),
  status: EventStatus,
  dateText: z.string(),
  basis: z.array(DerivationStep),
  /** The passages before it with which it was put together, and what spoke for and against it. */
  joined: z.array(Joined),
  madeBy: MadeBy,
});
/** One passage an event rests on, how the date was read out of it, and why it tells the same as another. */
export type Evidence = z.infer<typeof Evidence>;

export const Participant = Named.extend({ kind: EntityKind, roles: z.array(ParticipantRole) });
export type Participant = z.infer<typeof Participant>;

export const ClaimView = z.object({
  document: z.object({ id: z.string(), title: z.string() }),
  quote: z.string(),
  /** The quote as it reads; the quote itself where it tells of no event. */
  words: z.string(),
  href: z.string(),
  edtf: z.string().nullable(),
  value: z.string(),
  preferred: z.boolean(),
});
export const ContradictionView = z.object({
  id: z.string(),
  kind: ContradictionKind,
  explanationZh: z.string(),
  explanationEn: z.string(),
  reason: ContradictionReason.nullable(),
  event: z.object({ id: z.string(), titleZh: z.string(), titleEn: z.string() }).nullable(),
  claims: z.array(ClaimView),
  /** How many claims there are beside these. */
  moreClaims: z.int().default(0),
});
/** Statements that cannot all be right, side by side. */
export type ContradictionView = z.infer<typeof ContradictionView>;

export const ReasonView = ImportanceReason.omit({ name: true }).extend({
  /** The treaty, body, conference, person or coined word that is meant; null where none is. */
  nameZh: z.string().nullable(),
  nameEn: z.string().nullable(),
});
/** One of the things that make an event important. */
export type ReasonView = z.infer<typeof ReasonView>;

export const AtRound = z.object({ acts: z.array(EventSummary), positions: z.array(PositionView) });
/** What was done at a round, and what the parties held at it. */
export type AtRound = z.infer<typeof AtRound>;

export const EventDetail = EventSummary.extend({
  /** Other ids that lead to it: of its passages, each of which could have been the first; a hundred at most. */
  alias: z.array(z.string()),
  ploverType: PloverType.nullable(),
  /** What its importance comes of, the heaviest first; the weights add up to it. */
  reasons: z.array(ReasonView),
  conference: Named.nullable(),
  /** The names of `countries`, in their order. */
  parties: z.array(Named),
  participants: z.array(Participant),
  places: z.array(Named),
  /** What else is named in the words that tell of it: treaties, places, others. */
  named: z.array(Named),
  /** The passages of one part, and which of how many parts it is; `mentions` counts them all. */
  evidence: z.array(Evidence),
  part: z.object({ number: z.int(), of: z.int() }),
  contradictions: z.array(ContradictionView),
  /** How many contradictions there are beside these. */
  moreContradictions: z.int(),
  /** What a person has corrected, as the machine reads it, and the names that stand in it; null where nothing was. */
  machine: MachineReading.nullable(),
  machineNames: z.array(Named),
  /** Acts and positions at a round; null for what is no round. */
  atRound: AtRound.nullable(),
  /** The nearest events before and after it that share countries and persons with it. */
  related: z.object({ before: z.array(EventSummary), after: z.array(EventSummary) }),
});
/** An event with all it rests on. */
export type EventDetail = z.infer<typeof EventDetail>;
