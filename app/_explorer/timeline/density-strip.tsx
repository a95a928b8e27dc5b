'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import type { DensityPart } from '@/lib/queries/overview';
import type { ChartTexts } from './chart-types';
import { dateOf } from './date-of';
import type { DayRange } from './days';
import { barsOf, dayAt, shareOf } from './density-scale';
import { useBrush } from './use-brush';

const TICKS = [0, 0.2, 0.4, 0.6, 0.8];

interface Props {
  parts: readonly DensityPart[];
  shown: DayRange;
  texts: ChartTexts;
  onShow: (range: DayRange) => void;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The whole time with how dense the events lie in it, and the window as a brush: drag its middle or its ends, or draw another. */
export function DensityStrip({ parts, shown, texts, onShow }: Props) {
  const t = useTranslations('timeline');
  const bars = useMemo(() => barsOf(parts), [parts]);
  const { strip, onPointerDown, onKeyDown } = useBrush(parts, shown, onShow);
  const [from, to] = [shareOf(parts, shown.start), shareOf(parts, shown.end)];
  const year = (day: number) => texts.axis.minor(dateOf(day), 'year');
  const ticks = TICKS.map((share) => ({ share, text: year(dayAt(parts, share)) }));
  const years = ticks.filter(({ text }, i) => text !== ticks[i - 1]?.text);
  const ends = [
    { end: 'start' as const, day: shown.start, name: t('brushStart') },
    { end: 'end' as const, day: shown.end, name: t('brushEnd') },
  ];
  const [first, last] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the strip needs it
    <div role="group" aria-label={t('brush')} className="density" ref={strip} onPointerDown={onPointerDown}>
      <svg aria-hidden="true" viewBox="0 0 1 1" preserveAspectRatio="none" className="density-bars">
        {bars.map(({ x, width, height }) => (
          <rect key={x} x={x} y={1 - height} width={width * 0.9} height={height} />
        ))}
      </svg>
      {parts.slice(1).map(({ start }) => (
        <span
          key={start}
          aria-hidden="true"
          className="density-cut"
          style={{ left: percent(shareOf(parts, start)) }}
        />
      ))}
      {years.map(({ share, text }) => (
        <span key={share} aria-hidden="true" className="density-year" style={{ left: percent(share) }}>
          {text}
        </span>
      ))}
      <div
        className="density-window"
        style={{ left: percent(from), width: percent(Math.max(0.004, to - from)) }}
      />
      {ends.map(({ end, day, name }) => (
        <div
          key={end}
          role="slider"
          tabIndex={0}
          aria-label={name}
          aria-valuemin={Math.round(first)}
          aria-valuemax={Math.round(last)}
          aria-valuenow={Math.round(Math.min(last, Math.max(first, day)))}
          aria-valuetext={texts.day(day)}
          data-end={end}
          className="density-handle"
          style={{ left: percent(end === 'start' ? from : to) }}
          onKeyDown={onKeyDown(end)}
        />
      ))}
    </div>
  );
}
