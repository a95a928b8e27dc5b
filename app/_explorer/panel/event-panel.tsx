'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventDetail, EventSummary } from '@/lib/queries/event-view';
import { EventBody } from '../../_event/event-body';
import { EventTitle } from '../../_event/event-title';
import { EventHistory } from '../../_review/event-history';
import { ReviewBar } from '../../_review/review-bar';
import { Link } from '../../_shell/link';
import { PanelBar } from './panel-bar';
import { PanelSkeleton } from './panel-skeleton';
import { useEventDetail } from './use-event-detail';

interface Props {
  id: string;
  /** The event, where the server sent it along; null where there is no such event. */
  known: EventDetail | null | undefined;
  /** The events of the list, for going on to the next. */
  shown: EventSummary[];
  /** How many the list has, loaded or not. */
  count: number;
  onOpen: (eventId: string | null) => void;
}

/** The chosen event over the list; Escape closes it and gives the focus back. */
export function EventPanel({ id, known, shown, count, onOpen }: Props) {
  const t = useTranslations('panel');
  const { state, retry } = useEventDetail(id, known);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      const row = document.querySelector<HTMLElement>(`a[data-event="${CSS.escape(id)}"]`);
      const target =
        before instanceof HTMLElement && before !== document.body && before.isConnected ? before : row;
      target?.focus({ preventScroll: true });
    };
  }, [id]);
  useEffect(() => {
    const closeByKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      // What lies over the panel, a dialog or a menu, is closed by itself. React listens at the document too, so that it cannot keep the key from here.
      const isOver = defaultPrevented || document.querySelector('dialog[open]') !== null;
      if (key === 'Escape' && !isOver) onOpen(null);
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [onOpen]);
  const step = (by: 1 | -1) => {
    const index = shown.findIndex((event) => event.id === id);
    const next = index === -1 ? undefined : shown[index + by];
    if (next) onOpen(next.id);
  };
  const title = state.step === 'ready' ? state.event : shown.find((event) => event.id === id);
  return (
    <aside ref={panel} tabIndex={-1} aria-label={t('label')} className="panel">
      <PanelBar id={id} shown={shown} count={count} onOpen={onOpen} />
      <div className="space-y-5 px-5 pt-4 pb-12" aria-live="polite" aria-busy={state.step === 'loading'}>
        {title && <EventTitle event={title} level="h2" />}
        {state.step === 'loading' && <PanelSkeleton />}
        {state.step === 'ready' && (
          <>
            <ReviewBar event={state.event} onLeft={onOpen} onStep={step} />
            <EventBody event={state.event} level="h3" />
            <EventHistory event={state.event} />
            <Link href={eventHref(id)} className="link text-sm">
              {t('page')}
            </Link>
          </>
        )}
        {state.step === 'missing' && <p>{t('missing')}</p>}
        {state.step === 'failed' && (
          <p>
            {t('failed')}{' '}
            <button type="button" className="link" onClick={retry}>
              {t('retry')}
            </button>
          </p>
        )}
      </div>
    </aside>
  );
}
