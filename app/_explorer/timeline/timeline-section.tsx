'use client';

import dynamic from 'next/dynamic';
import { useMemo, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import type { RoundView } from '@/lib/queries/list-rounds';
import { nameIn } from '../../_event/words';
import { WIDE } from '../use-is-wide';
import type { ChartControls } from './chart-types';
import { type DayRange, rangeOf } from './days';
import { Edges } from './edges';
import { type LaneKind, lanesOf } from './lanes';
import type { GroupItem } from './scene';
import { TimelineSkeleton } from './timeline-skeleton';
import { Toolbar } from './toolbar';
import { useChartTexts } from './use-chart-texts';
import { useWindow } from './use-window';

const load = () => import('./timeline-canvas');
const TimelineCanvas = dynamic(load, { ssr: false, loading: TimelineSkeleton });
// Where the timeline is shown at once, its code is fetched while the page is still waking up.
if (typeof window !== 'undefined' && matchMedia(WIDE).matches) load();

interface Props {
  events: EventSummary[];
  rounds: RoundView[];
  /** Names of states, organisations and documents by id. */
  names: ReadonlyMap<string, string>;
  laneKind: LaneKind;
  /** The window the URL states; null where it states none. */
  chosen: DayRange | null;
  selected: string | null;
  onLanes: (kind: LaneKind) => void;
  onWindow: (range: DayRange | null) => void;
  onOpen: (eventId: string) => void;
}

/** The timeline with its buttons, and what lies beyond its edges. */
export function TimelineSection(props: Props) {
  const { events, rounds, names, laneKind, chosen, selected, onLanes, onWindow, onOpen } = props;
  const t = useTranslations('timeline');
  const locale = useLocale();
  const texts = useChartTexts(names);
  const controls = useRef<ChartControls>(null);
  const lanes = useMemo(() => lanesOf(events, laneKind), [events, laneKind]);
  const { limits, home, shown, setShown } = useWindow(events, chosen, controls);
  const data = useMemo(
    () => ({
      lanes,
      limits,
      texts,
      bands: rounds.map((round) => ({
        ...rangeOf(round),
        id: `round|${round.eventId}`,
        short: String(round.round),
        long: t('roundOf', { round: round.round, conference: nameIn(locale, round.conference) }),
      })),
    }),
    [lanes, limits, texts, rounds, t, locale],
  );
  const showWithMargin = ({ start, end }: DayRange) => {
    const margin = Math.max(7, (end - start) * 0.1);
    controls.current?.show({ start: start - margin, end: end + margin });
  };
  return (
    <div className="flex h-full flex-col">
      <Toolbar
        lanes={laneKind}
        onLanes={onLanes}
        controls={controls}
        onFit={() => {
          controls.current?.show(home, false);
          onWindow(null);
        }}
      />
      <div className="relative min-h-0 flex-1">
        {events.length === 0 ? (
          <p className="pt-24 text-center text-ink-faint text-sm">{t('empty')}</p>
        ) : (
          <TimelineCanvas
            key={locale}
            data={data}
            selected={selected}
            initial={shown}
            controls={controls}
            handlers={{
              onWindow: (range, byReader) => {
                setShown(range);
                if (byReader) onWindow(range);
              },
              onOpen,
              onGroup: ({ span }: GroupItem) => showWithMargin(span),
            }}
          />
        )}
        <Edges events={events} shown={shown} onShow={showWithMargin} />
      </div>
    </div>
  );
}
