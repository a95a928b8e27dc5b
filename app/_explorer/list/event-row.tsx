'use client';

import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import { DateText } from '../../_event/date-text';
import { Glyph } from '../../_event/glyph';
import { StatusTag } from '../../_event/status-tag';
import { titleIn } from '../../_event/words';

interface Props {
  event: EventSummary;
  names: ReadonlyMap<string, string>;
  open: boolean;
  onOpen: (eventId: string) => void;
}

/** An event in the list: a link to its page that, with scripts, opens its panel. Drawn anew only when it changes. */
export const EventRow = memo(function EventRow({ event, names, open, onOpen }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const countries = event.countries.map((id) => names.get(id) ?? id).join(t('list.separator'));
  return (
    <li className="border-line border-b">
      <a
        href={`/events/${encodeURIComponent(event.id)}`}
        data-event={event.id}
        aria-current={open ? 'true' : undefined}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
          click.preventDefault();
          onOpen(event.id);
        }}
        className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 border-transparent border-l-3 px-4 py-2.5 pl-[0.8125rem] outline-offset-[-2px] hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-ground"
      >
        <span className="pt-1">
          <Glyph type={event.type} />
        </span>
        <span>
          <span className="block text-ink-soft text-xs leading-normal">
            <DateText date={event} />
          </span>
          <span className="block leading-snug">{titleIn(locale, event)}</span>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint text-xs">
            <span>{countries}</span>
            <StatusTag status={event.status} />
            {event.contradicted && <span className="tag tag-alert">{t('event.contradicted')}</span>}
            {event.mentions > 1 && <span>{t('list.passages', { count: event.mentions })}</span>}
          </span>
        </span>
      </a>
    </li>
  );
});
