import { z } from 'zod';
import { readCursor } from '@/lib/queries/event-cursor';
import { EventSummary } from '@/lib/queries/event-view';
import type { EventPage } from '@/lib/queries/page-events';
import { Found } from '@/lib/queries/search/found';
import { CursorText, Limit } from '@/lib/schema/api-parameters';

/** The parameters of a list that is given a page at a time. */
export const PAGING = {
  limit: Limit.optional(),
  cursor: CursorText.refine(
    (text) => readCursor(text) !== null,
    'is no cursor that an earlier answer gave',
  ).optional(),
};

/**
 * A page of events: `total` there are in all, `matching` the list has; of those that fit within `from` and `to` `key` stand out and there
 * are `all`, and `before` and `after` lie outside; `next` is the cursor of the page that follows. `found` tells by
 * event where the words of a search stand.
 */
export const EventPageView = z.object({
  total: z.int(),
  matching: z.int(),
  key: z.int(),
  all: z.int(),
  before: z.int(),
  after: z.int(),
  next: z.string().nullable(),
  events: z.array(EventSummary),
  found: z.record(z.string(), Found).optional(),
}) satisfies z.ZodType<EventPage>;
