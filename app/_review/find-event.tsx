'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { DateView, EventSummary } from '@/lib/queries/event-view';
import type { EventPage } from '@/lib/queries/page-events';
import type { ReviewCard } from '@/lib/queries/review/view';
import { dayNumber, isoDay } from '@/lib/time/day';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../_event/glyph';
import { titleIn } from '../_event/words';
import { useFound } from './use-found';

/** So many events are offered, from so many days before and after a date. */
const OFFERED = 8;
const DAYS = 45;
const ASKED = 40;

/** Those that lie around a date, the most important first. */
function nearAddress({ earliest, latest }: Pick<DateView, 'earliest' | 'latest'>): string {
  return `/api/events?${new URLSearchParams({
    from: isoDay(Math.max(dayNumber(earliest) - DAYS, dayNumber('0000-01-01'))),
    to: isoDay(Math.min(dayNumber(latest) + DAYS, dayNumber('9999-12-31'))),
    sort: 'importance',
    limit: String(ASKED),
  })}`;
}

/** Whether an event lies there as a whole: what went on for years meets all days and is seldom meant. */
const isWithin = (event: DateView, { earliest, latest }: DateView): boolean =>
  dayNumber(event.earliest) >= dayNumber(earliest) - DAYS &&
  dayNumber(event.latest) <= dayNumber(latest) + DAYS;

interface Props {
  chosen: EventSummary | null;
  choose(event: EventSummary): void;
  /** The event to which others are offered while nothing is looked for: those that the machine all but took for the same, then those around its days. It is not offered itself; null for none. */
  near: EventSummary | null;
}

/** Finds an event by words, or among those that are near in time, to be chosen of. */
export function FindEvent({ chosen, choose, near }: Props) {
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
  const card = useFound<ReviewCard>(
    q === '' && near ? `/api/review/events/${encodeURIComponent(near.id)}` : null,
  );
  const why = new Map((card?.near ?? []).map((event) => [event.id, event.why]));
  const around = (answer?.events ?? []).filter((event) => q !== '' || near === null || isWithin(event, near));
  const [first] = useState(chosen);
  const all = q === '' ? [...(first ? [first] : []), ...(card?.near ?? []), ...around] : around;
  const offered = [...new Map(all.map((event) => [event.id, event])).values()]
    .filter((event) => event.id !== near?.id)
    .slice(0, OFFERED);
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
                <span className="block text-ink-faint text-xs">
                  {formatDate(event.edtf, locale)}
                  {why.has(event.id) && ` · ${t(`merge.${why.get(event.id) ?? 'same-days'}`)}`}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
