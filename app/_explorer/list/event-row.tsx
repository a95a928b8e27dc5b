'use client';

import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventSummary } from '@/lib/queries/event-view';
import type { Segment } from '@/lib/queries/marked-text';
import type { ToldRound } from '@/lib/queries/rounds/told-rounds';
import type { Found } from '@/lib/queries/search/found';
import { DateText } from '../../_event/date-text';
import { Glyph } from '../../_event/glyph';
import { langOfSegments } from '../../_event/lang-of-segments';
import { ReviewedTag } from '../../_event/reviewed-tag';
import { StatusTag } from '../../_event/status-tag';
import { titleIn } from '../../_event/words';
import { FoundReasons } from './found-reasons';
import { MarkedWords } from './marked-words';
import { RoundActs } from './round-acts';

interface Props {
  event: EventSummary;
  /** Where the words of a search stand in it. */
  found: Found | undefined;
  /** Its place among all events of the list, from 1, and how many there are. */
  place: number;
  count: number;
  /** Its line, for being measured. */
  index: number;
  measure: (element: Element | null) => void;
  names: ReadonlyMap<string, string>;
  /** What is told of it where it is a round. */
  round: ToldRound | undefined;
  open: boolean;
  /** Whether it is picked out; null while none are being picked. */
  chosen: boolean | null;
  onChoose: (eventId: string) => void;
  onOpen: (eventId: string) => void;
}

const plain = (text: string): Segment[] => [{ text, marks: [] }];

/** An event in the list: a link to its page that, with scripts, opens its panel. Drawn anew only when it changes. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, found, place, count, index, measure, names, round, open, chosen, onChoose, onOpen } = props;
  const t = useTranslations();
  const locale = useLocale();
  const countries = event.countries.map((id) => names.get(id) ?? id).join(t('list.separator'));
  const title = locale === 'zh-Hant' ? found?.titleZh : found?.titleEn;
  return (
    <li
      ref={measure}
      data-index={index}
      aria-posinset={place}
      aria-setsize={count}
      className="flex flex-wrap border-line border-b"
    >
      {chosen !== null && (
        <label className="choose">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t('list.choose', { title: titleIn(locale, event) })}
            onChange={() => onChoose(event.id)}
          />
        </label>
      )}
      <a
        href={eventHref(event.id)}
        data-event={event.id}
        aria-current={open ? 'true' : undefined}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
          click.preventDefault();
          onOpen(event.id);
        }}
        className="grid min-w-0 flex-1 grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 border-transparent border-l-3 px-4 py-2.5 pl-[0.8125rem] outline-offset-[-2px] hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-ground"
      >
        <span className="pt-1">
          <Glyph type={event.type} />
        </span>
        <span>
          <span className="block text-ink-soft text-xs leading-normal">
            <DateText date={event} />
          </span>
          <span className={`block leading-snug ${event.isKey ? 'print:font-bold' : ''}`}>
            <MarkedWords segments={title?.length ? title : plain(titleIn(locale, event))} />
          </span>
          {found?.quote && (
            <span lang={langOfSegments(found.quote)} className="mt-0.5 block text-ink-soft text-sm">
              <MarkedWords segments={found.quote} />
              {found.raw && (
                <span className="block text-ink-faint text-xs">
                  {t('event.inFile', { words: found.raw })}
                </span>
              )}
            </span>
          )}
          {found && <FoundReasons reasons={found.reasons} />}
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint text-xs">
            <span>{countries}</span>
            <StatusTag status={event.status} />
            {event.contradicted && <span className="tag tag-alert">{t('event.contradicted')}</span>}
            <ReviewedTag reviewed={event.reviewed} />
            {event.mentions > 1 && <span>{t('list.passages', { count: event.mentions })}</span>}
          </span>
        </span>
      </a>
      {round && <RoundActs round={round} onOpen={onOpen} />}
    </li>
  );
});
