import { z } from 'zod';
import { EventSummary } from '../event-view';

/** What the timeline shows of an event. */
export const MarkedEvent = EventSummary.pick({
  id: true,
  titleZh: true,
  titleEn: true,
  type: true,
  status: true,
  edtf: true,
  earliest: true,
  latest: true,
  precision: true,
  mentions: true,
  contradicted: true,
  round: true,
  importance: true,
  isKey: true,
}).extend({
  /** The English title with short names, as a mark shows it. */
  labelEn: z.string(),
  /** The dates that passages claim for a contradicted event; the preferred one first. */
  claims: z
    .array(z.object({ edtf: z.string(), earliest: z.string(), latest: z.string(), preferred: z.boolean() }))
    .optional(),
});
export type MarkedEvent = z.infer<typeof MarkedEvent>;

/**
 * A stretch of the timeline: some hundreds of events with a mark of their own, and counts of the others. Numbers in `key`, `marks` and
 * `counts` are places in `events` and `lanes`; days count from 1970-01-01.
 */
export const TimelineWindow = z.object({
  /** Whether all events that fit the filters are here, whatever their days, so that there is nothing more to ask for. */
  complete: z.boolean(),
  total: z.int(),
  matching: z.int(),
  /** How many of those that fit lie wholly before the stretch, and how many behind it. */
  before: z.int(),
  after: z.int(),
  /** The lanes with the most events, and how many events that fit stand in each. */
  lanes: z.array(z.object({ id: z.string(), count: z.int() })),
  /** How many lanes there are beyond those. */
  otherLanes: z.int(),
  events: z.array(MarkedEvent),
  /** The most important of them, whatever their lanes, the most important first. */
  key: z.array(z.int()),
  marks: z.array(z.object({ event: z.int(), lane: z.int() })),
  counts: z.array(z.object({ lane: z.int(), count: z.int(), first: z.int(), last: z.int() })),
});
export type TimelineWindow = z.infer<typeof TimelineWindow>;
