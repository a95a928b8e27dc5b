import { readCursor } from '@/lib/queries/event-cursor';
import { searchEvents } from '@/lib/queries/search-events';
import { LONGEST_PAGE, SearchWords } from '@/lib/schema/api-parameters';
import { json, type Operation } from '../_answers/operation';
import { EventPageView, PAGING } from './paging';

const own = { q: SearchWords, ...PAGING };

/** The events that tell of the words asked for. */
export const SEARCH_EVENTS: Operation<typeof own> = {
  id: 'searchEvents',
  address: '/api/search',
  own,
  filters: true,
  answers: { 'application/json': EventPageView },
  example: ({ country }) => ({ query: { q: country, limit: '2' } }),
  async answer({ values: { q, limit, cursor }, filters }) {
    const after = cursor === undefined ? null : readCursor(cursor);
    return json(await searchEvents(q, filters, { limit: limit ?? LONGEST_PAGE, after }));
  },
};
