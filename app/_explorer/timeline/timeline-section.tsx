'use client';

import { useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Period } from '@/lib/collections/served';
import type { RoundView } from '@/lib/queries/list-rounds';
import type { Overview } from '@/lib/queries/overview';
import type { LaneKind } from '@/lib/schema/lanes';
import type { Calendar } from '../../_event/calendar';
import { nameIn } from '../../_event/words';
import { useIsWide } from '../use-is-wide';
import type { ChartControls } from './chart-types';
import { dateOf } from './date-of';
import { type DayRange, rangeOf } from './days';
import { DensityStrip } from './density-strip';
import { Drawn } from './drawn';
import { Edges } from './edges';
import { lanesOf } from './lanes';
import { Presets } from './presets';
import type { GroupItem } from './scene';
import { TimelineSkeleton } from './timeline-skeleton';
import { Toolbar } from './toolbar';
import { useCanvas } from './use-canvas';
import { useChartTexts } from './use-chart-texts';
import { type Counts, useCounts } from './use-counts';
import { useTile } from './use-tile';
import { useWidth } from './use-width';
import { useWindow } from './use-window';

export interface TimelineProps {
  /** The filters, as a query, and the data they are asked of. */
  query: string;
  version: string;
  overview: Overview;
  periods: readonly Period[];
  rounds: RoundView[];
  /** Names of states, organisations and documents by id. */
  names: ReadonlyMap<string, string>;
  laneKind: LaneKind;
  calendar: Calendar;
  /** The window the URL states; null where it states none. */
  chosen: DayRange | null;
  /** How many events lie in the window, before and behind it. */
  counts: Counts;
  selected: string | null;
  selectedDays: DayRange | null;
  onLanes: (kind: LaneKind) => void;
  onCalendar: (calendar: Calendar) => void;
  onWindow: (range: DayRange | null) => void;
  onOpen: (eventId: string) => void;
}

/** The timeline with its buttons, and what lies beyond its edges. */
export function TimelineSection(props: TimelineProps) {
  const { query, version, overview, rounds, names, laneKind, calendar, chosen, onWindow } = props;
  const { home, limits, density } = overview;
  const t = useTranslations('timeline');
  const locale = useLocale();
  const texts = useChartTexts(names, calendar);
  const controls = useRef<ChartControls>(null);
  const [drawn, setDrawn] = useState<number | null>(null);
  const { shown, setShown, elsewhere } = useWindow(home, chosen, controls);
  const width = useWidth(useIsWide());
  const tile = useTile({ query, lanes: laneKind, shown, width, version });
  const code = useCanvas();
  const { window } = tile;
  const counts = useCounts({ query, shown, elsewhere, known: props.counts, window });
  const { Canvas } = code;
  const failed = tile.failed || code.failed;
  const retry = () => (code.failed ? code.retry() : tile.retry());
  const lanes = useMemo(() => window && lanesOf(window), [window]);
  const bands = useMemo(
    () =>
      rounds.map((round) => ({
        ...rangeOf(round),
        id: `round|${round.eventId}`,
        short: String(round.round),
        long: t('roundOf', { round: round.round, conference: nameIn(locale, round.conference) }),
      })),
    [rounds, t, locale],
  );
  const data = useMemo(
    () => lanes && { lanes, limits, home, texts, bands },
    [lanes, limits, home, texts, bands],
  );
  const showWithMargin = ({ start, end }: DayRange) => {
    const margin = Math.max(7, (end - start) * 0.1);
    controls.current?.show({ start: start - margin, end: end + margin });
  };
  const showAll = () => {
    controls.current?.show(home, false);
    onWindow(null);
  };
  const whole = { start: density[0]?.start ?? home.start, end: density.at(-1)?.end ?? home.end };
  return (
    <div className="timeline-pane flex h-full flex-col">
      <Toolbar
        lanes={laneKind}
        calendar={calendar}
        onLanes={props.onLanes}
        onCalendar={props.onCalendar}
        controls={controls}
        onFit={showAll}
        presets={<Presets periods={props.periods} rounds={rounds} onAll={showAll} onShow={showWithMargin} />}
      />
      <div className="relative min-h-0 flex-1">
        {data && Canvas ? (
          <Canvas
            key={`${locale} ${calendar}`}
            data={data}
            selected={props.selected}
            selectedDays={props.selectedDays}
            initial={shown}
            controls={controls}
            handlers={{
              onWindow: (range, byReader) => {
                setShown(range);
                if (byReader) onWindow(range);
              },
              onDrawn: setDrawn,
              onOpen: props.onOpen,
              onGroup: ({ span }: GroupItem) => showWithMargin(span),
            }}
          />
        ) : (
          !failed && <TimelineSkeleton />
        )}
        <Edges
          before={counts?.before ?? 0}
          after={counts?.after ?? 0}
          onEarlier={() => showWithMargin({ start: whole.start, end: shown.end })}
          onLater={() => showWithMargin({ start: shown.start, end: whole.end })}
        />
      </div>
      <Drawn
        drawn={drawn}
        inside={counts?.inside ?? null}
        otherLanes={window?.otherLanes ?? 0}
        parts={density}
        year={(day) => texts.axis.minor(dateOf(day), 'year')}
        failed={failed}
        onRetry={retry}
      />
      <DensityStrip
        parts={density}
        shown={shown}
        texts={texts}
        onShow={(range) => controls.current?.show(range)}
      />
    </div>
  );
}
