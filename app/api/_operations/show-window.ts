import { TimelineWindow } from '@/lib/queries/window/view';
import { windowEvents } from '@/lib/queries/window/window-events';
import { Lanes, Width } from '@/lib/schema/api-parameters';
import { json, type Operation } from '../_answers/operation';

const own = { lanes: Lanes, width: Width };

/** What the timeline shows of a stretch of time. */
export const SHOW_WINDOW: Operation<typeof own> = {
  id: 'showWindow',
  address: '/api/window',
  own,
  filters: true,
  answers: { 'application/json': TimelineWindow },
  example: ({ country }) => ({ query: { country, lanes: 'country', width: '300' } }),
  answer: async ({ values, filters }) => json(await windowEvents(filters, values)),
};
