'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { useRights } from '../_adding/use-rights';
import '../_styles/review.css';

const HistoryList = lazy(() => import('./history-list'));

/** What was decided of an event, asked for when it is opened, or when a link leads to one of the decisions. Nothing where nothing was decided, and nobody could. */
export function EventHistory({ event }: { event: EventDetail }) {
  const t = useTranslations('reviewed');
  const rights = useRights();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (location.hash.startsWith('#edit-')) setIsOpen(true);
  }, []);
  if (event.reviewed === 'no' && !rights?.writes) return null;
  return (
    <details
      className="mt-6 text-sm"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer font-semibold">{t('history')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <HistoryList event={event} mayUndo={rights?.writes ?? false} />
        </Suspense>
      )}
    </details>
  );
}
