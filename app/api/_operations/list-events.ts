import { z } from 'zod';
import { readCursor } from '@/lib/queries/event-cursor';
import { exportEvents } from '@/lib/queries/export-events';
import { pageEvents } from '@/lib/queries/page-events';
import { ApiLocale, ChosenEvents, EventFormat, LONGEST_PAGE, Show, Sort } from '@/lib/schema/api-parameters';
import { json, type Operation } from '../_answers/operation';
import { EXPORT_TYPES, exported } from './export-events';
import { EventPageView, PAGING } from './paging';

const own = {
  ...PAGING,
  sort: Sort,
  show: Show,
  event: ChosenEvents.optional(),
  format: EventFormat,
  locale: ApiLocale,
};

/** What TimelineJS reads. */
const Slides = z.object({
  title: z.looseObject({}),
  events: z.array(z.looseObject({ unique_id: z.string() })),
});

/** The events that fit: a page of them in JSON, all of them in the other formats. */
export const LIST_EVENTS: Operation<typeof own> = {
  id: 'listEvents',
  address: '/api/events',
  own,
  filters: true,
  answers: { ...EXPORT_TYPES, 'application/json': z.union([EventPageView, Slides]) },
  example: ({ country }) => ({ query: { country, limit: '2' } }),
  conflict({ limit, cursor, event, format }) {
    if (event !== undefined && format === 'json')
      return {
        parameter: 'event',
        value: event.join(','),
        message: 'goes with the other formats only: in JSON an event has an address of its own',
      };
    if (format === 'json' || (limit === undefined && cursor === undefined)) return null;
    const [parameter, value] = limit === undefined ? ['cursor', cursor] : ['limit', limit];
    return {
      parameter,
      value: String(value),
      message: `goes with format=json only: ${format} has all events`,
    };
  },
  async answer({ values: { limit, cursor, sort, show, event, format, locale }, filters, origin, cited }) {
    if (format !== 'json') {
      const wanted = event === undefined ? filters : { ids: event };
      return exported(await exportEvents(wanted, show), format, { origin, cited, locale });
    }
    const after = cursor === undefined ? null : readCursor(cursor);
    return json(await pageEvents(filters, { limit: limit ?? LONGEST_PAGE, after, sort, show }));
  },
};
