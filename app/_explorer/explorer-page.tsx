import { permanentRedirect } from 'next/navigation';
import { here } from '@/lib/collections/current';
import { currentOne } from '@/lib/collections/served';
import type { EMBED } from '@/lib/embed';
import { eventById } from '@/lib/queries/event-by-id';
import { whereEventWent } from '@/lib/queries/event-went';
import { facets } from '@/lib/queries/facets';
import { filterRelaxations } from '@/lib/queries/filter-relaxation';
import { ingestRun } from '@/lib/queries/ingest-run';
import { readFilters } from '@/lib/queries/known-values';
import { overview } from '@/lib/queries/overview';
import { pageEvents } from '@/lib/queries/page-events';
import { toldRounds } from '@/lib/queries/rounds/told-rounds';
import { besideEvents } from '@/lib/queries/search/beside-events';
import type { EventShow } from '@/lib/schema/event-sort';
import { withinTime } from '@/lib/within-time';
import { filterQuery, listAddress } from './addresses';
import { askedView } from './asked';
import { Explorer } from './explorer';
import { IgnoredParameters } from './ignored-parameters';
import { NewData } from './new-data';
import { rangeOf } from './timeline/days';
import { TilePreload } from './timeline/tile-preload';

interface Props {
  /** The page that shows it: the site's own, or the one for frames. */
  path: '/' | typeof EMBED;
  parameters: URLSearchParams;
}

/** How many events the page brings along. */
const FIRST_PAGE = 50;

/** The timeline with the first page of its list; what else it shows the browser asks for. */
export async function ExplorerPage({ path, parameters }: Props) {
  const { filters, problems } = await readFilters(parameters);
  const { from, to } = filters;
  const { sort, shown, lanes, after, chosen } = askedView(parameters);
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
  if (opened?.event === null) await leadOn(path, parameters, opened.id);
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
        nextPage={page.next && nextAddress(path, address, { cursor: page.next, show })}
      />
    </>
  );
}

/** A view with an event that is none by itself any more leads on to the view with the one that its words tell of now. */
async function leadOn(path: Props['path'], parameters: URLSearchParams, id: string): Promise<void> {
  const went = await whereEventWent(id);
  if (went === null || !('eventId' in went)) return;
  const next = new URLSearchParams(parameters);
  next.set('event', went.eventId);
  permanentRedirect(here(`${path}?${next}`));
}

/** The address of the page that follows in a list; the page, unlike the interface, shows what stands out unless it is asked for all. */
function nextAddress(
  path: Props['path'],
  address: string,
  { cursor, show }: { cursor: string; show: EventShow },
): string {
  const parameters = new URLSearchParams(address);
  parameters.set('show', show);
  parameters.set('cursor', cursor);
  return here(`${path}?${parameters}`);
}
