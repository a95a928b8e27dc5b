'use client';

import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';

const MachineReading = lazy(() => import('../_review/machine-reading'));

/** Where a person has corrected an event, what the machine read; shown when it is asked for. */
export function AsMachine({ event }: { event: EventDetail }) {
  const t = useTranslations('reviewed');
  const [isOpen, setIsOpen] = useState(false);
  if (event.machine === null) return null;
  return (
    <details className="text-sm" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="cursor-pointer text-ink-soft">{t('asMachine')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <MachineReading event={event} />
        </Suspense>
      )}
    </details>
  );
}
