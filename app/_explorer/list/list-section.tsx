'use client';

import { useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import { EmptyList } from './empty-list';
import { EventRow } from './event-row';
import { groupByYear } from './group-by-year';
import { useArrowKeys } from './use-arrow-keys';

interface Props {
  /** The events that fit the filters and the window. */
  events: EventSummary[];
  /** How many fit the filters, and how many there are at all. */
  matching: number;
  total: number;
  names: ReadonlyMap<string, string>;
  selected: string | null;
  pending: boolean;
  onOpen: (eventId: string) => void;
  onShowAll: () => void;
  onClear: () => void;
}

/** The events as a list, grouped by year, under a line that says how many of all are shown. */
export function ListSection(props: Props) {
  const { events, matching, total, names, selected, pending, onOpen, onShowAll, onClear } = props;
  const t = useTranslations('list');
  const keys = useArrowKeys();
  const outside = matching - events.length;
  return (
    <div className="flex h-full flex-col">
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 border-line border-b px-4 py-2 text-sm">
        <p role="status">{t('showing', { shown: events.length, total })}</p>
        {outside > 0 && (
          <button type="button" className="link text-ink-soft" onClick={onShowAll}>
            {t('outside', { count: outside })}
          </button>
        )}
      </div>
      <div
        {...keys}
        className={`min-h-0 flex-1 motion-safe:transition-opacity wide:overflow-y-auto ${pending ? 'opacity-60' : ''}`}
      >
        {total === 0 && <p className="px-6 py-16 text-center font-serif text-lg">{t('nothing')}</p>}
        {total > 0 && events.length === 0 && (
          <EmptyList matching={matching} onShowAll={onShowAll} onClear={onClear} />
        )}
        {groupByYear(events).map(({ year, events: own }) => (
          <section key={year}>
            <h2 className="-mt-px sticky top-0 z-10 border-line border-y bg-paper/95 px-4 py-1 font-semibold font-serif text-sm tabular-nums">
              {year === null ? t('noBeginning') : t('year', { year: String(year) })}
            </h2>
            <ul>
              {own.map((event) => (
                <EventRow
                  key={event.id}
                  event={event}
                  names={names}
                  open={event.id === selected}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
