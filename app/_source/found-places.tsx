'use client';

import { useTranslations } from 'use-intl/react';
import type { Found } from '@/lib/queries/find-in-source';
import { langOf } from '@/lib/text/detect-language';
import { Link } from '../_shell/link';

/** A list that is as long as this is open from the start. */
const SHORT = 12;

interface Props {
  /** The document's page, and which view of the text is shown there. */
  page: string;
  view: 'reading' | 'raw';
  found: Found;
}

/** The places where words were found, each a link. They are up to five hundred, so the browser makes them out of the plain list. */
export function FoundPlaces({ page, view, found: { words, hits, total } }: Props) {
  const t = useTranslations('source');
  return (
    <details className="mt-2" open={hits.length <= SHORT}>
      <summary className="cursor-pointer text-ink-soft">
        {t('foundCount', { total })}
        {total > hits.length && ` · ${t('foundShown', { shown: hits.length })}`}
      </summary>
      <ol className="mt-1 max-h-64 overflow-y-auto border-line border-s-2 ps-3">
        {hits.map(({ start, end, before, text, after }) => {
          const query = new URLSearchParams({ find: words, passage: `${start}-${end}` });
          if (view === 'raw') query.set('view', view);
          return (
            <li key={start} lang={langOf(before + text + after)}>
              <Link href={`${page}?${query}#passage`} prefetch={false} className="hover:text-accent">
                {before}
                <strong>{text}</strong>
                {after}
              </Link>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
