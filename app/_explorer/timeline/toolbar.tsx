'use client';

import type { ReactNode, RefObject } from 'react';
import { useTranslations } from 'use-intl/react';
import { LANE_KINDS, type LaneKind } from '@/lib/schema/lanes';
import type { Calendar } from '../../_event/calendar';
import type { ChartControls } from './chart-types';
import { Legend } from './legend';

const BUTTONS = [
  { name: 'earlier', path: 'M10 3 5 8l5 5', act: (chart: ChartControls) => chart.pan(-0.4) },
  { name: 'later', path: 'M6 3l5 5-5 5', act: (chart: ChartControls) => chart.pan(0.4) },
  { name: 'zoomOut', path: 'M3 8h10', act: (chart: ChartControls) => chart.zoom(2) },
  { name: 'zoomIn', path: 'M3 8h10M8 3v10', act: (chart: ChartControls) => chart.zoom(0.5) },
] as const;

interface Props {
  lanes: LaneKind;
  calendar: Calendar;
  onLanes: (lanes: LaneKind) => void;
  onCalendar: (calendar: Calendar) => void;
  presets: ReactNode;
  onFit: () => void;
  controls: RefObject<ChartControls | null>;
}

/** The buttons above the timeline: what its lanes stand for, moving, zooming, all at once, and the key to its signs. */
export function Toolbar({ lanes, calendar, onLanes, onCalendar, onFit, controls, presets }: Props) {
  const t = useTranslations('timeline');
  return (
    <div className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-2">
      <label className="flex items-center gap-2 text-ink-soft text-sm">
        <span className="max-sm:sr-only">{t('lanes')}</span>
        <select
          data-lanes
          value={lanes}
          onChange={({ target }) => onLanes(LANE_KINDS.find((kind) => kind === target.value) ?? lanes)}
          className="rounded-md border border-line bg-surface px-2 py-1 text-ink"
        >
          {LANE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`lanesBy.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {presets}
      <label className="button calendar-switch">
        <input
          type="checkbox"
          checked={calendar === 'roc'}
          onChange={({ target }) => onCalendar(target.checked ? 'roc' : 'gregory')}
        />
        {t('roc')}
      </label>
      <div className="ml-auto flex items-center gap-2">
        <fieldset className="flex">
          <legend className="sr-only">{t('move')}</legend>
          {BUTTONS.map(({ name, path, act }) => (
            <button
              key={name}
              type="button"
              title={t(name)}
              aria-label={t(name)}
              onClick={() => controls.current && act(controls.current)}
              className="button -ml-px rounded-none px-2 first:rounded-l-md last:rounded-r-md"
            >
              <svg
                aria-hidden="true"
                viewBox="0 0 16 16"
                className="size-4 fill-none stroke-[1.6] stroke-current"
              >
                <path d={path} strokeLinecap="round" strokeLinejoin="round" />
              </svg>
            </button>
          ))}
        </fieldset>
        <button type="button" className="button" onClick={onFit}>
          {t('fit')}
        </button>
        <Legend />
      </div>
    </div>
  );
}
