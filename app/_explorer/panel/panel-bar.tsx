'use client';

import { useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';

interface Props {
  id: string;
  shown: EventSummary[];
  count: number;
  onOpen: (eventId: string | null) => void;
}

/** Above an open event: its place among those shown, the one before, the one after, and the way back. */
export function PanelBar({ id, shown, count, onOpen }: Props) {
  const t = useTranslations('panel');
  const index = shown.findIndex((event) => event.id === id);
  const previous = shown[index - 1]?.id;
  const next = index === -1 ? undefined : shown[index + 1]?.id;
  return (
    <div className="sticky top-0 z-20 flex items-center gap-2 border-line border-b bg-surface px-3 py-2">
      <button type="button" className="button" onClick={() => onOpen(null)}>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-3.5 fill-none stroke-[1.6] stroke-current"
        >
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" strokeLinecap="round" />
        </svg>
        {t('close')}
      </button>
      {index >= 0 && (
        <p className="ml-auto text-ink-faint text-xs tabular-nums">
          {t('place', { place: index + 1, count })}
        </p>
      )}
      <div className={`flex ${index >= 0 ? '' : 'hidden'}`}>
        <button
          type="button"
          className="button rounded-r-none px-2"
          disabled={previous === undefined}
          onClick={() => previous && onOpen(previous)}
        >
          ‹ <span className="sr-only">{t('previous')}</span>
        </button>
        <button
          type="button"
          className="button -ml-px rounded-l-none px-2"
          disabled={next === undefined}
          onClick={() => next && onOpen(next)}
        >
          › <span className="sr-only">{t('next')}</span>
        </button>
      </div>
    </div>
  );
}
