'use client';

import { useTranslations } from 'use-intl/react';
import type { Overview } from '@/lib/queries/overview';
import { useIsWide } from '../use-is-wide';
import { type TimelineProps, TimelineSection } from './timeline-section';
import { TimelineSkeleton } from './timeline-skeleton';

interface Props extends Omit<TimelineProps, 'overview'> {
  /** Null where no event fits. */
  overview: Overview | null;
  /** Whether a narrow screen shows it and not the list. */
  isChosen: boolean;
}

/** The place of the timeline: it is drawn where it can be seen, and a screen too narrow for it and the list keeps its room. */
export function TimelinePane({ overview, isChosen, ...timeline }: Props) {
  const t = useTranslations('explorer');
  const wide = useIsWide();
  return (
    <section
      aria-label={t('timeline')}
      className={`min-h-0 bg-surface wide:col-start-1 wide:row-start-1 wide:block ${isChosen ? 'h-[calc(100dvh-15.5rem)] min-h-88 wide:h-auto' : 'hidden'}`}
    >
      {overview === null && <p className="pt-24 text-center text-ink-faint text-sm">{t('nothingToDraw')}</p>}
      {overview !== null && (wide || isChosen) && <TimelineSection overview={overview} {...timeline} />}
      {overview !== null && !wide && !isChosen && (
        <>
          <noscript>
            <p className="p-4 text-ink-soft text-sm">{t('needsScripts')}</p>
          </noscript>
          <TimelineSkeleton />
        </>
      )}
    </section>
  );
}
