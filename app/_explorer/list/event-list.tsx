'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventPage } from '@/lib/queries/page-events';
import type { ToldRound } from '@/lib/queries/rounds/told-rounds';
import { yearText } from '@/lib/time/gregorian';
import { useDateWords } from '../../_event/calendar';
import { EventRow } from './event-row';
import { listRows } from './list-rows';
import { eventAt, rowByKey } from './row-keys';
import { usePrinting } from './use-printing';
import { sectionsOf, useVirtualRows } from './use-virtual-rows';

/** Lists up to this many events are in the page as a whole. */
const SHORT = 100;

/** Lists up to this many events are fetched whole, a page at a time, when so many milliseconds have passed. */
const PRINTED = 500;
const REST = 2000;

/** When so few lines are left below, the next page is asked for. */
const AHEAD = 30;

interface Props {
  page: EventPage;
  grouped: boolean;
  /** What stands below the events. */
  below: ReactNode;
  names: ReadonlyMap<string, string>;
  rounds: readonly ToldRound[];
  selected: string | null;
  /** The events that are picked out; null while none are being picked. */
  chosen: ReadonlySet<string> | null;
  onChoose: (eventId: string) => void;
  onOpen: (eventId: string) => void;
  onEnd: () => void;
}

/** The lines of the list, by year; of a long one only those in view are in the page. The arrow keys, Home and End move on. */
export function EventList(props: Props) {
  const { page, grouped, below, names, rounds, selected, chosen, onChoose, onOpen, onEnd } = props;
  const t = useTranslations('list');
  const dateWords = useDateWords();
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(page.events, grouped), [page.events, grouped]);
  const printing = usePrinting();
  const shown = useVirtualRows(rows, box, printing || page.matching <= SHORT);
  const { first, last, before, behind, measure, reveal } = shown;
  // A list that is not very long is fetched whole, so that it can be printed.
  useEffect(() => {
    if (page.next === null || page.matching > PRINTED) return;
    const timer = setTimeout(onEnd, REST);
    return () => clearTimeout(timer);
  }, [page.next, page.matching, onEnd]);
  useEffect(() => {
    if (page.next !== null && last >= rows.length - AHEAD) onEnd();
  }, [page.next, last, rows.length, onEnd]);
  // A line out of view is drawn some time after it was asked for: it has the focus once it is there.
  const wanted = useRef<string | null>(null);
  const focusWanted = () => {
    if (wanted.current === null) return;
    const link = box.current?.querySelector<HTMLElement>(`a[data-event="${CSS.escape(wanted.current)}"]`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'nearest' });
  };
  useEffect(focusWanted);
  const moveBy = (event: KeyboardEvent) => {
    const id = eventAt(event.target);
    if (event.key === 'x' && !event.ctrlKey && !event.metaKey && !event.altKey && id !== null)
      return onChoose(id);
    const index = rowByKey(event, rows);
    if (index === null) return;
    event.preventDefault();
    reveal(index);
    const row = rows[index];
    if (row?.kind !== 'event') return;
    wanted.current = row.event.id;
    focusWanted();
  };
  const line = (index: number) => {
    const row = rows[index];
    if (row?.kind !== 'event') return null;
    return (
      <EventRow
        key={row.key}
        index={index}
        measure={measure}
        event={row.event}
        found={page.found?.[row.event.id]}
        place={row.place}
        count={page.matching}
        names={names}
        round={rounds.find(({ eventId }) => eventId === row.event.id)}
        open={row.event.id === selected}
        chosen={chosen?.has(row.event.id) ?? null}
        onChoose={onChoose}
        onOpen={onOpen}
      />
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it take the keys
    <div ref={box} onKeyDown={moveBy} className="list-box" data-virtual>
      <div style={{ height: before }} />
      {sectionsOf(rows, { first, last }).map(({ head, events }) => {
        const row = rows[head];
        return (
          <section key={row?.key ?? 'all'}>
            {row?.kind === 'year' && (
              <h2 ref={head >= first ? measure : undefined} data-index={head} className="list-year">
                {row.year === null ? t('noBeginning') : dateWords(yearText(row.year))}
              </h2>
            )}
            <ul>{events.map(line)}</ul>
          </section>
        );
      })}
      <div style={{ height: behind }} />
      {page.next !== null && (
        <p className="hidden p-4 print:block">
          {t('paper', { shown: page.events.length, total: page.matching })}
        </p>
      )}
      {page.next === null && below}
    </div>
  );
}
