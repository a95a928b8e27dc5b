import { z } from 'zod';
import { Doubt, DoubtRule } from '@/lib/schema/doubt';
import { EditCause } from '@/lib/schema/review';
import { ReviewState } from '@/lib/schema/review-state';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { EventDetail, EventSummary } from '../event-view';

/** What the app shows of reviewing; the JSON answers of the API have these shapes too. */

export const QueueItem = EventSummary.extend({
  /** Why a person should look at it, the heaviest first; and how much it needs that: importance × doubt. */
  doubts: z.array(Doubt),
  need: z.number(),
});
/** An event as it waits to be looked at. */
export type QueueItem = z.infer<typeof QueueItem>;

const counted = <T extends z.ZodType<string>>(value: T) => z.object({ value, count: z.int() });

export const ReviewQueue = z.object({
  items: z.array(QueueItem),
  /** What the next part begins behind: the id of the last event of this one; null where there is none. */
  next: z.string().nullable(),
  /** How many are in this state; and whatever the state, how many there are and were looked at. */
  fitting: z.int(),
  total: z.int(),
  looked: z.int(),
  /** What can be asked for beside, with how many there are. */
  states: z.array(counted(ReviewState)),
  documents: z.array(counted(z.string()).extend({ title: z.string() })),
  kinds: z.array(counted(EventType)),
  doubts: z.array(counted(DoubtRule)),
  reviewers: z.array(counted(z.string())),
});
/** A part of the queue, what needs a person most first. */
export type ReviewQueue = z.infer<typeof ReviewQueue>;

export const NearEvent = EventSummary.extend({
  why: z.enum(['near-miss', 'same-days']),
  /** Of a near miss: the words that were compared, the other event's second, and what spoke for and against it. */
  words: z.array(z.string()),
  evidence: z.array(z.object({ name: z.string(), weight: z.number() })),
});
/** Another event that may be the same. */
export type NearEvent = z.infer<typeof NearEvent>;

export const ReviewCard = z.object({ item: QueueItem, event: EventDetail, near: z.array(NearEvent) });
/** An event with all that a person needs to decide of it. */
export type ReviewCard = z.infer<typeof ReviewCard>;

export const RejectedView = z.object({
  /** The decision that rejected it, which is what is taken back. */
  edit: z.string(),
  who: z.string(),
  at: z.string(),
  why: z.string(),
  as: z.enum(['no-event', 'not-of-this-collection']),
  passages: z.array(
    z.object({
      id: z.string(),
      document: z.object({ id: z.string(), title: z.string() }),
      words: z.string(),
      href: z.string(),
      titleZh: z.string(),
      titleEn: z.string(),
      type: EventType,
      status: EventStatus,
      edtf: z.string(),
    }),
  ),
});
/** What a person has rejected, with the passages that the machine took for an event. */
export type RejectedView = z.infer<typeof RejectedView>;

export const LedgerProblem = z.object({
  file: z.string(),
  line: z.int().positive(),
  /** Of a line that is a decision: its id, who decided what, and on which words of which document. */
  edit: z.string().nullable(),
  who: z.string(),
  does: z.string(),
  document: z.string().nullable(),
  words: z.string(),
  /** Why it does not hold; null where the line is no decision, and `message` says what it is and what to do. */
  cause: EditCause.nullable(),
  message: z.string(),
});
/** A line of the ledger that does not hold, since its words are not found any more, it cannot be followed, or it is no decision. */
export type LedgerProblem = z.infer<typeof LedgerProblem>;
