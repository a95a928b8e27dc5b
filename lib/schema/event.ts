import { z } from 'zod';
import { IsoDay, Precision } from './day';
import { LocalText } from './locale';
import { EventPerson, MachineReading, Reviewed } from './review';
import { EventStatus, EventType, ImportanceRule, PloverType } from './vocabulary';

export const ImportanceReason = z.object({
  rule: ImportanceRule,
  /** How much of the importance comes of it. */
  weight: z.number().nonnegative().max(1),
  /** What was counted: documents, passages, states, the round; null where nothing is. */
  count: z.int().nullable(),
  /** The treaty, body, conference, person or coined word that is meant; null where none is. */
  name: LocalText.nullable(),
});
/** One of the things that make an event important. */
export type ImportanceReason = z.infer<typeof ImportanceReason>;

export const KbEvent = z.object({
  /** Readable and stable: `2003-01-10-prk-withdrawal`. */
  id: z.string(),
  title: LocalText,
  /** The title with the short names of what it names, for where there is little room. */
  label: LocalText,
  type: EventType,
  ploverType: PloverType.nullable(),
  status: EventStatus,
  edtf: z.string(),
  earliest: IsoDay,
  latest: IsoDay,
  precision: Precision,
  countries: z.array(z.string()),
  place: z.string(),
  /** Set for the rounds of a conference: which conference, and the round's number. */
  conferenceId: z.string().nullable(),
  round: z.int().nullable(),
  /** From 0 to 1, from what the documents show alone; the sum of the reasons' weights, which stand with the heaviest first. */
  importance: z.number().min(0).max(1),
  reasons: z.array(ImportanceReason),
  /** Whether it stands out among the events of its collection. */
  isKey: z.boolean(),
  /** Those who take part, where an editor corrected who does; else null: those of its mentions. */
  people: z.array(EventPerson).nullable(),
  reviewed: Reviewed,
  /** What an editor has corrected, as the machine reads it; null where nothing was. */
  machine: MachineReading.nullable(),
});
export type KbEvent = z.infer<typeof KbEvent>;

export const KbMergeDecision = z.object({
  id: z.string(),
  eventId: z.string(),
  mentionIds: z.array(z.string()).length(2),
  verdict: z.enum(['same', 'different']),
  score: z.number(),
  /** Named evidence with its weight: `[{name: 'same-day', weight: 2}]`. */
  evidence: z.array(z.object({ name: z.string(), weight: z.number() })),
});
export type KbMergeDecision = z.infer<typeof KbMergeDecision>;
