'use client';

import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import { EVENT_SHOWS, type EventShow } from '@/lib/schema/event-sort';

interface Props {
  show: EventShow;
  /** How many events stand out, and how many there are. */
  counts: Record<EventShow, number>;
  onShow: (show: EventShow) => void;
}

/** The two lists: the events that stand out, and all. Without scripts they are links. */
export function ShowChoice({ show, counts, onShow }: Props) {
  const t = useTranslations('list');
  const choose = (event: MouseEvent, one: EventShow) => {
    event.preventDefault();
    onShow(one);
  };
  return (
    <nav aria-label={t('which')} className="show-choice">
      {EVENT_SHOWS.map((one) => (
        <a
          key={one}
          href={here(one === 'all' ? '/?show=all' : '/')}
          aria-current={one === show ? 'true' : undefined}
          onClick={(event) => choose(event, one)}
        >
          {t(`show.${one}`, { count: counts[one] })}
        </a>
      ))}
    </nav>
  );
}
