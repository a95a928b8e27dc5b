'use client';

import { useCallback, useDeferredValue, useMemo, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import type { Facets } from '@/lib/queries/facets';
import type { EventList } from '@/lib/queries/list-events';
import type { RoundView } from '@/lib/queries/list-rounds';
import { FilterBar } from './filters/filter-bar';
import { ListSection } from './list/list-section';
import { EventPanel } from './panel/event-panel';
import { isoDayWithin, meets, rangeOf } from './timeline/days';
import { TimelineSection } from './timeline/timeline-section';
import { TimelineSkeleton } from './timeline/timeline-skeleton';
import { useIsWide } from './use-is-wide';
import { useNames } from './use-names';
import { useFilters, useView } from './view-state';
import { ViewSwitch } from './view-switch';

interface Props {
  list: EventList;
  facets: Facets;
  rounds: RoundView[];
  /** The event that the URL opens, if it opens one; null where there is no such event. */
  opened: { id: string; event: EventDetail | null } | null;
}

/** The timeline page: filters, timeline, list and panel, all showing the same events. */
export function Explorer({ list, facets, rounds, opened }: Props) {
  const t = useTranslations('explorer');
  const [pending, startTransition] = useTransition();
  const [filters, setFilters] = useFilters(startTransition);
  const [{ event, lanes, view, from, to }, setView] = useView();
  const wide = useIsWide();
  const names = useNames(facets);
  const [listFrom, listTo] = useDeferredValue(useMemo(() => [from, to] as const, [from, to]));
  const inWindow = useMemo(
    () => list.events.filter((one) => meets(one, listFrom, listTo)),
    [list.events, listFrom, listTo],
  );
  const chosen = from !== null && to !== null ? rangeOf({ earliest: from, latest: to }) : null;
  const showAll = () => setView({ from: null, to: null });
  const open = useCallback((id: string | null) => void setView({ event: id }), [setView]);

  return (
    <main id="main" className="explorer flex flex-1 flex-col">
      <h1 className="sr-only">{t('title')}</h1>
      <FilterBar facets={facets} filters={filters} onChange={setFilters} />
      <ViewSwitch view={view} onView={(next) => setView({ view: next })} />
      <div className="relative flex min-h-0 flex-1 flex-col wide:grid wide:grid-cols-[minmax(0,1fr)_var(--side)] wide:grid-rows-[minmax(0,1fr)]">
        <section
          aria-label={t('list')}
          aria-busy={pending}
          className={`min-h-0 border-line wide:col-start-2 wide:row-start-1 wide:block wide:border-l ${view === 'list' ? '' : 'hidden'}`}
        >
          <ListSection
            events={inWindow}
            matching={list.events.length}
            total={list.total}
            names={names}
            selected={event}
            pending={pending}
            onOpen={open}
            onShowAll={showAll}
            onClear={() => setFilters(null)}
          />
        </section>
        <section
          aria-label={t('timeline')}
          className={`min-h-0 bg-surface wide:col-start-1 wide:row-start-1 wide:block ${view === 'timeline' ? 'h-[calc(100dvh-14.5rem)] min-h-88 wide:h-auto' : 'hidden'}`}
        >
          {wide || view === 'timeline' ? (
            <TimelineSection
              events={list.events}
              rounds={rounds}
              names={names}
              laneKind={lanes}
              chosen={chosen}
              selected={event}
              onLanes={(kind) => setView({ lanes: kind })}
              onOpen={open}
              onWindow={(range) =>
                setView(
                  range === null
                    ? { from: null, to: null }
                    : { from: isoDayWithin(range.start), to: isoDayWithin(range.end) },
                )
              }
            />
          ) : (
            <>
              <noscript>
                <p className="p-4 text-ink-soft text-sm">{t('needsScripts')}</p>
              </noscript>
              <TimelineSkeleton />
            </>
          )}
        </section>
        {event !== null && (
          <EventPanel
            key={event}
            id={event}
            known={opened?.id === event ? opened.event : undefined}
            shown={inWindow}
            onOpen={open}
          />
        )}
      </div>
    </main>
  );
}
