'use client';

import { useTranslations } from 'use-intl/react';

const FORMATS = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
] as const;
export type CitationFormat = (typeof FORMATS)[number][0];

/**
 * The works behind an event, a selection or a view as files for a reference manager.
 * @param address the answer of the interface that has them, with its filters: `/api/events?country=JPN`
 */
export function CitationDownloads({ address }: { address: string }) {
  const t = useTranslations('citation');
  return (
    <p className="mt-6 flex flex-wrap items-center gap-2 text-ink-soft text-sm print:hidden">
      {t('works')}
      {FORMATS.map(([format, name]) => (
        <a
          key={format}
          href={`${address}${address.includes('?') ? '&' : '?'}format=${format}`}
          download
          className="button"
        >
          {name}
        </a>
      ))}
    </p>
  );
}
