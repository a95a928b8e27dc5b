import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { here } from '@/lib/collections/current';
import { currentOne } from '@/lib/collections/served';
import { eventById } from '@/lib/queries/event-by-id';
import { readCursor } from '@/lib/queries/event-cursor';
import { whereEventWent } from '@/lib/queries/event-went';
import { facets } from '@/lib/queries/facets';
import { filterRelaxations } from '@/lib/queries/filter-relaxation';
import { EventFilters } from '@/lib/queries/filters';
import { ingestRun } from '@/lib/queries/ingest-run';
import { readFilters } from '@/lib/queries/known-values';
import { overview } from '@/lib/queries/overview';
import { pageEvents } from '@/lib/queries/page-events';
import { toldRounds } from '@/lib/queries/rounds/told-rounds';
import { besideEvents } from '@/lib/queries/search/beside-events';
import { EVENT_SHOWS, EVENT_SORTS, type EventShow } from '@/lib/schema/event-sort';
import { LANE_KINDS } from '@/lib/schema/lanes';
import { withinTime } from '@/lib/within-time';
import { filterQuery, listAddress } from './_explorer/addresses';
import { Explorer } from './_explorer/explorer';
import { IgnoredParameters } from './_explorer/ignored-parameters';
import { NewData } from './_explorer/new-data';
import { searchParametersOf } from './_explorer/search-parameters';
import { rangeOf } from './_explorer/timeline/days';
import { TilePreload } from './_explorer/timeline/tile-preload';

type Props = PageProps<'/'>;

/** How many events the page brings along. */
const FIRST_PAGE = 50;

/** The same events as JSON, by the same parameters. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const parameters = searchParametersOf(await searchParams);
  const show = parameters.get('show');
  for (const name of [...parameters.keys()]) if (!(name in EventFilters.shape)) parameters.delete(name);
  if (parameters.size === 0 && show !== 'all') parameters.set('show', 'key');
  return { alternates: { types: { 'application/json': `/api/events?${parameters}` } } };
}

/** A view with an event that is none by itself any more leads on to the view with the one that its words tell of now. */
async function leadOn(parameters: URLSearchParams, id: string): Promise<void> {
  const went = await whereEventWent(id);
  if (went === null || !('eventId' in went)) return;
  const next = new URLSearchParams(parameters);
  next.set('event', went.eventId);
  permanentRedirect(here(`/?${next}`));
}

/** The timeline with the first page of its list; what else it shows the browser asks for. */
export default async function TimelinePage({ searchParams }: Props) {
  const parameters = searchParametersOf(await searchParams);
  const { filters, problems } = await readFilters(parameters);
  const { from, to } = filters;
  const sort = EVENT_SORTS.find((one) => one === parameters.get('sort')) ?? null;
  const shown = EVENT_SHOWS.find((one) => one === parameters.get('show')) ?? 'key';
  const lanes = LANE_KINDS.find((one) => one === parameters.get('lanes')) ?? 'country';
  const after = readCursor(parameters.get('cursor') ?? '');
  const chosen = parameters.get('event');
  const ever = { ...filters, from: null, to: null };
  const query = filterQuery(filters);
  const show = query === '' ? shown : 'all';
  const [page, counts, whole, relaxations, beside, rounds, opened, run] = await withinTime(() =>
    Promise.all([
      pageEvents(filters, { limit: FIRST_PAGE, after, sort, show }),
      facets(ever),
      overview(ever),
      filterRelaxations(filters),
      filters.q === null ? null : besideEvents(filters.q, filters),
      toldRounds(null),
      chosen === null ? null : eventById(chosen).then((event) => ({ id: chosen, event })),
      ingestRun(),
    ]),
  );
  if (opened?.event === null) await leadOn(parameters, opened.id);
  const address = listAddress(query, { from, to, sort, show });
  const chosenDays = from !== null && to !== null ? rangeOf({ earliest: from, latest: to }) : null;
  return (
    <>
      {whole && <TilePreload query={query} lanes={lanes} shown={chosenDays ?? whole.home} />}
      {run && <NewData run={run.id} />}
      <IgnoredParameters problems={problems} />
      <Explorer
        {...{
          query,
          version: run?.id ?? '',
          facets: counts,
          overview: whole,
          relaxations,
          beside,
          rounds,
          periods: currentOne()?.periods ?? [],
          opened,
        }}
        first={{ address, page }}
        nextPage={page.next && nextAddress(address, { cursor: page.next, show })}
      />
    </>
  );
}

/** The address of the page that follows in a list; the page, unlike the interface, shows what stands out unless it is asked for all. */
function nextAddress(address: string, { cursor, show }: { cursor: string; show: EventShow }): string {
  const parameters = new URLSearchParams(address);
  parameters.set('show', show);
  parameters.set('cursor', cursor);
  return here(`/?${parameters}`);
}
