'use client';

import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import { Glyph } from '../_event/glyph';
import { useSoftLinks } from '../_shell/use-soft-links';
import type { PackedYear } from './packed-years';

/** A small timeline of one document: a column a year, a sign for every passage, each leading to its words. */
export function YearStrip({ documentId, years }: { documentId: string; years: PackedYear[] }) {
  const t = useTranslations('source');
  const follow = useSoftLinks();
  if (years.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are what is clicked, by keys too
    <nav aria-labelledby="by-year" className="mt-4 print:hidden" onClick={follow}>
      <p id="by-year" className="text-ink-faint text-xs">
        {t('timeline')}
      </p>
      <ol className="year-strip">
        {years.map(({ year, label, afterGap, total, passages }) => (
          <li key={year} className={afterGap ? 'gap' : undefined}>
            {total > passages.length && (
              <a
                href={here(
                  `/?document=${encodeURIComponent(documentId)}&from=${year}-01-01&to=${year}-12-31`,
                )}
                aria-label={`${label}: ${t('timelineMore', { count: total - passages.length })}`}
              >
                +{total - passages.length}
              </a>
            )}
            <ol aria-label={t('mentionsIn', { year: label, count: total })}>
              {passages.map(([name, type, href]) => (
                <li key={`${href} ${name}`}>
                  <a href={href} title={name} aria-label={name}>
                    <Glyph type={type} />
                  </a>
                </li>
              ))}
            </ol>
            <span aria-hidden="true">{label}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
