'use client';

import { useCallback, useDeferredValue, useMemo, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Period } from '@/lib/collections/served';
import type { EventDetail } from '@/lib/queries/event-view';
import type { Facets } from '@/lib/queries/facets';
import type { Relaxation } from '@/lib/queries/filter-relaxation';
import type { Overview } from '@/lib/queries/overview';
import type { ToldRound } from '@/lib/queries/rounds/told-rounds';
import type { BesideEvents } from '@/lib/queries/search/beside-events';
import { sortOf } from '@/lib/schema/event-sort';
import { LIST_FILTERS } from '@/lib/schema/filter';
import { CalendarContext } from '../_event/calendar';
import { listAddress } from './addresses';
import { useExplorerPath } from './embed/use-explorer-path';
import { FilterBar } from './filters/filter-bar';
import { useEarlyChoices } from './filters/use-early-choices';
import { EmptyList } from './list/empty-list';
import { ListSection } from './list/list-section';
import { PassagesBelow } from './list/passages-below';
import { type Loaded, useEventPages } from './list/use-event-pages';
import { EventPanel } from './panel/event-panel';
import { RunContext } from './panel/use-event-detail';
import { ShareButton } from './share/share-button';
import { isoDayWithin, rangeOf } from './timeline/days';
import { TimelinePane } from './timeline/timeline-pane';
import { useKeptLanes } from './use-kept-lanes';
import { useNames } from './use-names';
import { useViewWords } from './use-view-words';
import { useFilters, useView } from './view-state';
import { ViewSwitch } from './view-switch';

interface Props {
  /** The filters that the server has applied, as a query; and the run of the ingest that it asked. */
  query: string;
  version: string;
  first: Loaded;
  nextPage: string | null;
  facets: Facets;
  /** Null where no event fits. */
  overview: Overview | null;
  relaxations: Relaxation[];
  /** What the words that are looked for find besides events; null without words. */
  beside: BesideEvents | null;
  periods: readonly Period[];
  rounds: ToldRound[];
  /** The event that the URL opens, if it opens one; null where there is no such event. */
  opened: { id: string; event: EventDetail | null } | null;
}

/** The timeline page: filters, timeline, list and panel, all showing the same events. */
export function Explorer({
  query,
  version,
  first,
  nextPage,
  facets,
  overview,
  relaxations,
  ...props
}: Props) {
  const { beside, rounds, opened } = props;
  const t = useTranslations('explorer');
  const [changing, startTransition] = useTransition();
  const filtering = useFilters(startTransition);
  const viewing = useView();
  useEarlyChoices(filtering, viewing);
  const [filters, setFilters] = filtering;
  const [{ event, lanes, view, sort, show, calendar, from, to }, setView] = viewing;
  const chooseLanes = useKeptLanes(lanes, (kind) => void setView({ lanes: kind }));
  const order = sortOf(sort, filters.q);
  const names = useNames(facets);
  const wanted = useMemo(() => listAddress(query, { from, to, sort, show }), [query, from, to, sort, show]);
  const list = useEventPages(useDeferredValue(wanted), first);
  const viewWords = useViewWords(names);
  const { path } = useExplorerPath();
  const { page } = list;
  const chosen = from !== null && to !== null ? rangeOf({ earliest: from, latest: to }) : null;
  const showAll = () => setView({ from: null, to: null });
  const open = useCallback((id: string | null) => void setView({ event: id }), [setView]);
  const known = opened?.id === event ? opened.event : undefined;
  const chosenEvent = known ?? page.events.find(({ id }) => id === event) ?? null;
  const drop = ({ filter, values }: Relaxation) => {
    const name = LIST_FILTERS.find((one) => one === filter);
    setFilters(
      name === undefined
        ? { [filter]: null }
        : { [name]: filters[name].filter((one) => !values.includes(one)) },
    );
  };
  const home = from === null && to === null ? overview?.home : undefined;
  const { before, after } = home ?? page;

  return (
    <RunContext value={version}>
      <CalendarContext value={calendar}>
        <main id="main" className="explorer flex flex-1 flex-col">
          <h1 className="sr-only">{t('title')}</h1>
          <p className="purpose">{t('purpose', { events: page.total, documents: facets.document.length })}</p>
          <FilterBar
            facets={facets}
            filters={filters}
            days={{ from, to }}
            kept={{
              ...(lanes !== 'country' && { lanes }),
              ...(calendar === 'roc' && { calendar }),
              ...(show === 'all' && { show }),
            }}
            onChange={setFilters}
            onDates={setView}
            onOpen={open}
          />
          <ViewSwitch view={view} onView={(next) => setView({ view: next })}>
            {path === '/' && (
              <div className="mx-1">
                <ShareButton matching={page.matching} words={viewWords(wanted)} />
              </div>
            )}
          </ViewSwitch>
          <div className="relative flex min-h-0 flex-1 flex-col wide:grid wide:grid-cols-[minmax(0,1fr)_var(--side)] wide:grid-rows-[minmax(0,1fr)]">
            <section
              aria-label={t('list')}
              aria-busy={changing || list.pending}
              className={`min-h-0 border-line wide:col-start-2 wide:row-start-1 wide:block wide:border-l ${view === 'list' ? '' : 'hidden'}`}
            >
              <ListSection
                page={page}
                address={wanted}
                names={names}
                rounds={rounds}
                selected={event}
                sort={order}
                words={filters.q}
                show={show}
                filtered={query !== ''}
                pending={changing}
                failed={list.failed}
                empty={
                  <EmptyList
                    outside={page.before + page.after}
                    relaxations={relaxations}
                    nearest={beside?.nearest ?? []}
                    names={names}
                    onShowAll={showAll}
                    onDrop={drop}
                    onClear={() => setFilters(null)}
                  />
                }
                below={beside && <PassagesBelow {...beside.passages} />}
                nextPage={nextPage}
                onSort={(next) => setView({ sort: next === sortOf(null, filters.q) ? null : next })}
                onShow={(next) => setView({ show: next })}
                onOpen={open}
                onShowAll={showAll}
                onEnd={list.loadMore}
                onRetry={list.retry}
              />
            </section>
            <TimelinePane
              isChosen={view === 'timeline'}
              query={query}
              version={version}
              overview={overview}
              periods={props.periods}
              rounds={rounds}
              names={names}
              laneKind={lanes}
              calendar={calendar}
              chosen={chosen}
              counts={{ before, after, inside: page.before + page.all + page.after - before - after }}
              selected={event}
              selectedDays={chosenEvent && rangeOf(chosenEvent)}
              onLanes={chooseLanes}
              onCalendar={(next) => setView({ calendar: next })}
              onOpen={open}
              onWindow={(range) =>
                setView(
                  range === null
                    ? { from: null, to: null }
                    : { from: isoDayWithin(range.start), to: isoDayWithin(range.end) },
                )
              }
            />
            {event !== null && (
              <EventPanel
                key={`${event} ${version}`}
                id={event}
                known={known}
                shown={page.events}
                count={page.matching}
                onOpen={open}
              />
            )}
          </div>
        </main>
      </CalendarContext>
    </RunContext>
  );
}
