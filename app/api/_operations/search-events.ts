import type { z } from 'zod';
import { readCursor } from '@/lib/queries/event-cursor';
import { BesideEvents } from '@/lib/queries/search/beside-events';
import { type SearchPage, searchEvents } from '@/lib/queries/search-events';
import { LONGEST_PAGE, SearchWords, Sort } from '@/lib/schema/api-parameters';
import { json, type Operation } from '../_answers/operation';
import { EventPageView, PAGING } from './paging';

const own = { q: SearchWords, sort: Sort, ...PAGING };

const SearchPageView = EventPageView.extend(BesideEvents.shape) satisfies z.ZodType<SearchPage>;

/** The events that tell of the words asked for, the passages that hold them besides, and the names that may be meant where there is neither. */
export const SEARCH_EVENTS: Operation<typeof own> = {
  id: 'searchEvents',
  address: '/api/search',
  own,
  filters: true,
  answers: { 'application/json': SearchPageView },
  example: ({ country }) => ({ query: { q: country, limit: '2' } }),
  async answer({ values: { q, sort, limit, cursor }, filters }) {
    const after = cursor === undefined ? null : readCursor(cursor);
    return json(await searchEvents(q, filters, { limit: limit ?? LONGEST_PAGE, after, sort }));
  },
};
