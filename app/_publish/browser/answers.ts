import { z } from 'zod';
import { readCursor } from '@/lib/queries/event-cursor';
import { facets } from '@/lib/queries/facets';
import { filterRelaxations } from '@/lib/queries/filter-relaxation';
import { NO_FILTERS } from '@/lib/queries/filters';
import { overview } from '@/lib/queries/overview';
import { pageEvents } from '@/lib/queries/page-events';
import { foundEvents } from '@/lib/queries/search/found-events';
import { namesOfData } from '@/lib/queries/search/name-index-of-data';
import { nearestNames } from '@/lib/queries/search/nearest-names';
import { windowEvents } from '@/lib/queries/window/window-events';
import { Lanes, LONGEST_PAGE, Show, Sort, Width } from '@/lib/schema/api-parameters';
import { filterQuery, listAddress } from '../../_explorer/addresses';
import { readParameters } from '../../api/_answers/parameters';
import { SUGGEST } from '../../api/_operations/suggest';
import type { CopiedView } from './use-copied-view';

const PAGE = {
  limit: z.coerce.number().int().optional(),
  cursor: z.string().optional(),
  sort: Sort,
  show: Show,
};
const WINDOW = { lanes: Lanes, width: Width };
/** How many events the explorer is drawn with, as in the app. */
const FIRST = 50;

async function events(query: URLSearchParams) {
  const read = readParameters({ own: PAGE, filters: true }, query);
  if (!('values' in read)) return null;
  const { limit, cursor, sort, show } = read.values;
  const after = cursor === undefined ? null : readCursor(cursor);
  return pageEvents(read.filters, { limit: limit ?? LONGEST_PAGE, after, sort, show });
}

async function timeline(query: URLSearchParams) {
  const read = readParameters({ own: WINDOW, filters: true }, query);
  return 'values' in read ? windowEvents(read.filters, read.values) : null;
}

/** The names that are nearest to words that find nothing. */
async function nearest(words: string) {
  if ((await foundEvents(words))?.all.size !== 0) return [];
  return nearestNames(words, await namesOfData(), 3).map(({ id, name }) => ({ id, name }));
}

const NO_PASSAGES = { total: 0, places: 0, more: false, passages: [] };

/** What the app's server draws the explorer by, for filters. */
async function view(query: URLSearchParams): Promise<CopiedView | null> {
  const read = readParameters({ own: {}, filters: true }, query);
  if (!('values' in read)) return null;
  const { filters } = read;
  const asked = filterQuery(filters);
  const [page, counts, whole, relaxations] = await Promise.all([
    pageEvents(filters, { limit: FIRST, after: null, show: 'all' }),
    facets(filters),
    overview(filters),
    filterRelaxations(filters),
  ]);
  const { q } = filters;
  return {
    query: asked,
    first: { address: listAddress(asked, { from: null, to: null, sort: null, show: 'all' }), page },
    facets: counts,
    overview: whole,
    relaxations,
    beside: q === null ? null : { passages: NO_PASSAGES, nearest: await nearest(q) },
    opened: null,
  };
}

async function suggestions(query: URLSearchParams) {
  const given = { path: {}, filters: NO_FILTERS, origin: '', cited: null };
  const answer = await SUGGEST.answer({ ...given, values: { q: query.get('q') ?? '' } });
  return answer !== null && 'body' in answer && typeof answer.body === 'string'
    ? JSON.parse(answer.body)
    : null;
}

const ANSWERS: Readonly<Record<string, (query: URLSearchParams) => Promise<unknown>>> = {
  '/api/events': events,
  '/api/window': timeline,
  '/api/suggest': suggestions,
  '/api/view': view,
};

/** Answers what the explorer asks. */
export async function answer(address: string): Promise<Response> {
  const { pathname, searchParams } = new URL(address, 'http://copy');
  const found = (await ANSWERS[pathname]?.(searchParams)) ?? null;
  return Response.json(found, { status: found === null ? 404 : 200 });
}
