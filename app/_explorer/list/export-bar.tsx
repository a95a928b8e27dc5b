'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import type { ExportFormat } from '@/lib/schema/api-parameters';
import { CitationDownloads, type CitationFormat } from '../../_event/citation-downloads';
import { MOST_CHOSEN } from './use-choice';

/** Every format of events that the interface for programs has; those of the works they rest on are beside them. */
const FORMATS: Readonly<Record<Exclude<ExportFormat, CitationFormat>, string>> = {
  csv: 'CSV',
  ics: 'iCalendar',
  timelinejs: 'TimelineJS',
  jsonld: 'JSON-LD',
  jsonl: 'JSON Lines',
  plover: 'PLOVER',
};

/** The list as a text to read; a story tells a view, and not what is picked out of it. */
const STORIES = ['markdown', 'docx'] as const;

/** An arrow into a tray. */
export function ExportSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-[1.5] stroke-current">
      <path d="M8 2.5v7M5 7l3 3 3-3M2.5 11v2.5h11V11" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

interface Props {
  chosen: ReadonlySet<string>;
  /** The list as it is asked for, and how many events it has: what is exported while none is chosen. */
  address: string;
  matching: number;
  /** What the list is asked by, in words. */
  words: readonly string[];
  onClear: () => void;
}

/** The chosen events, or all that the list has, as files. */
export function ExportBar({ chosen, address, matching, words, onClear }: Props) {
  const t = useTranslations('export');
  const list = useTranslations('list');
  const locale = useLocale();
  const query = chosen.size === 0 ? address : `event=${[...chosen].map(encodeURIComponent).join(',')}`;
  const events = here(`/api/events?${query}`.replace(/\?$/, ''));
  const mark = events.includes('?') ? '&' : '?';
  // A story has an order of its own.
  const told = [...new URLSearchParams(address)].filter(([name]) => name !== 'sort');
  return (
    <section id="export" aria-label={t('label')} className="export-bar">
      <p className="flex flex-wrap items-center gap-x-3" role="status">
        {chosen.size === 0 ? t('all', { count: matching }) : t('chosen', { count: chosen.size })}
        {chosen.size === MOST_CHOSEN && <span>{t('most', { count: MOST_CHOSEN })}</span>}
        {chosen.size > 0 && (
          <button type="button" className="link" onClick={onClear}>
            {t('clear')}
          </button>
        )}
      </p>
      {chosen.size === 0 && (
        <p className="mt-1">
          {words.length === 0 ? t('noFilters') : t('filters', { filters: words.join(list('separator')) })}
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-1.5">
        {t('data')}
        {Object.entries(FORMATS).map(([format, name]) => (
          <a
            key={format}
            href={`${events}${mark}format=${format}&locale=${locale}`}
            download
            className="button"
          >
            {name}
          </a>
        ))}
      </p>
      {chosen.size === 0 && (
        <p className="mt-2 flex flex-wrap items-center gap-1.5">
          {t('story')}
          {STORIES.map((format) => (
            <a
              key={format}
              href={here(
                `/api/story?${new URLSearchParams([...told, ['format', format], ['locale', locale]])}`,
              )}
              download
              className="button"
            >
              {t(format)}
            </a>
          ))}
        </p>
      )}
      <div className="[&>p]:mt-2! [&>p]:gap-1.5 [&>p]:text-[length:inherit]">
        <CitationDownloads address={events} />
      </div>
    </section>
  );
}
