import { z } from 'zod';
import { apiHref, eventHref } from '@/lib/addresses';
import { here } from '@/lib/collections/current';
import { eventById } from '@/lib/queries/event-by-id';
import { EventDetail } from '@/lib/queries/event-view';
import { whereEventWent } from '@/lib/queries/event-went';
import { exportEvents } from '@/lib/queries/export-events';
import { EventAfter, eventAfter } from '@/lib/queries/review/event-after';
import { ApiLocale, EventFormat, PartNumber } from '@/lib/schema/api-parameters';
import { json, type Moved, type Operation } from '../_answers/operation';
import { EXPORT_TYPES, exported } from './export-events';

const own = {
  format: EventFormat,
  locale: ApiLocale,
  part: PartNumber.optional(),
  edit: z.string().max(100).optional(),
};

/** The address of what became of an event that is none by itself any more: another event, a position, or the document that holds the words. */
async function movedEvent(id: string): Promise<Moved | null> {
  const went = await whereEventWent(id);
  if (went === null) return null;
  if ('eventId' in went) return { movedTo: apiHref(eventHref(went.eventId)) };
  if (went.positionId !== null)
    return { movedTo: here(`/api/positions/${encodeURIComponent(went.positionId)}`) };
  return { movedTo: apiHref(went.href.replace(/#.*$/, '')) };
}

/** One event with what it rests on: in JSON a part of its passages, in the other formats all. */
export const GET_EVENT: Operation<typeof own> = {
  id: 'getEvent',
  address: '/api/events/{id}',
  own,
  filters: false,
  moves: true,
  answers: { ...EXPORT_TYPES, 'application/json': z.union([EventDetail, EventAfter, z.looseObject({})]) },
  example: ({ event }) => ({ path: { id: event } }),
  conflict({ format, part, edit }) {
    if (format === 'json') return null;
    if (edit !== undefined)
      return { parameter: 'edit', value: edit, message: 'goes with format=json only: exports are of now' };
    if (part === undefined) return null;
    return {
      parameter: 'part',
      value: String(part),
      message: `goes with format=json only: ${format} has all passages`,
    };
  },
  async answer({ path: { id = '' }, values: { format, locale, part, edit }, origin, cited }) {
    if (edit !== undefined) {
      const state = await eventAfter(id, edit);
      return state && json(state);
    }
    if (format === 'json') {
      const event = await eventById(id, part);
      return event ? json(event) : movedEvent(id);
    }
    const events = await exportEvents({ ids: [id] });
    return events.total === 0 ? movedEvent(id) : exported(events, format, { origin, cited, locale });
  },
};
