'use client';

import { useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import { type DayRange, rangeOf } from './days';

interface Props {
  events: EventSummary[];
  shown: DayRange;
  onShow: (range: DayRange) => void;
}

/** How many events lie before and behind what the timeline shows; a click brings them into view. */
export function Edges({ events, shown, onShow }: Props) {
  const t = useTranslations('timeline');
  const ranges = events.map(rangeOf);
  const earlier = ranges.filter(({ end }) => end <= shown.start);
  const later = ranges.filter(({ start }) => start >= shown.end);
  const first = Math.min(...earlier.map(({ start }) => start));
  const last = Math.max(...later.map(({ end }) => end));
  return (
    <>
      {earlier.length > 0 && (
        <button
          type="button"
          className="edge edge-start"
          onClick={() => onShow({ start: first, end: shown.end })}
        >
          ‹ {t('edgeEarlier', { count: earlier.length })}
        </button>
      )}
      {later.length > 0 && (
        <button
          type="button"
          className="edge edge-end"
          onClick={() => onShow({ start: shown.start, end: last })}
        >
          {t('edgeLater', { count: later.length })} ›
        </button>
      )}
    </>
  );
}
