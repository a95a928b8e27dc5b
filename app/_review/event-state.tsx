'use client';

import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventAfter } from '@/lib/queries/review/event-after';
import '../_styles/review.css';

const StateNote = lazy(() => import('./state-note'));

/** Says that an event is shown as it was; its texts come with it, since few look. */
export function EventState({ state }: { state: EventAfter }) {
  const t = useTranslations('reviewed');
  return (
    <section aria-label={t('asItWas')} className="queue-note event-state">
      <Suspense fallback={<p>{t('asItWas')}</p>}>
        <StateNote state={state} />
      </Suspense>
    </section>
  );
}
