'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { DateView, EventSummary } from '@/lib/queries/event-view';
import type { EventPage } from '@/lib/queries/page-events';
import { dayNumber, isoDay } from '@/lib/time/day';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../_event/glyph';
import { titleIn } from '../_event/words';
import { useFound } from './use-found';

/** So many events are offered, from so many days before and after a date. */
const OFFERED = 8;
const DAYS = 45;

/** Those that lie around a date, the most important first. */
function nearAddress({ earliest, latest }: Pick<DateView, 'earliest' | 'latest'>): string {
  return `/api/events?${new URLSearchParams({
    from: isoDay(Math.max(dayNumber(earliest) - DAYS, dayNumber('0000-01-01'))),
    to: isoDay(Math.min(dayNumber(latest) + DAYS, dayNumber('9999-12-31'))),
    sort: 'importance',
    limit: String(OFFERED + 1),
  })}`;
}

interface Props {
  chosen: EventSummary | null;
  choose(event: EventSummary): void;
  /** The event that is not offered. */
  without?: string | null;
  /** Around which days events are offered while nothing is looked for; null for none. */
  near: Pick<DateView, 'earliest' | 'latest'> | null;
}

/** Finds an event by words, or among those that are near in time, to be chosen of. */
export function FindEvent({ chosen, choose, without = null, near }: Props) {
  const t = useTranslations('review');
  const locale = useLocale();
  const id = useId();
  const [words, setWords] = useState('');
  const q = words.trim();
  const address =
    q !== ''
      ? `/api/search?${new URLSearchParams({ q, limit: String(OFFERED + 1) })}`
      : near && nearAddress(near);
  const answer = useFound<EventPage>(address);
  const offered = (answer?.events ?? []).filter((event) => event.id !== without).slice(0, OFFERED);
  return (
    <div className="my-2">
      <div>
        <label className="text-ink-soft text-sm" htmlFor={id}>
          {t('merge.find')}
        </label>
        <input
          id={id}
          type="search"
          className="field"
          value={words}
          autoComplete="off"
          maxLength={200}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <p role="status" className="field-note">
          {answer && t('found', { count: offered.length })}
        </p>
      </div>
      {offered.length > 0 && (
        <fieldset className="review-choice">
          <legend>{q === '' ? t('merge.near') : t('merge.find')}</legend>
          {offered.map((event) => (
            <label key={event.id}>
              <input
                type="radio"
                name={id}
                checked={chosen?.id === event.id}
                onChange={() => choose(event)}
              />
              <Glyph type={event.type} />
              <span>
                {titleIn(locale, event)}
                <span className="block text-ink-faint text-xs">{formatDate(event.edtf, locale)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
