'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { Glyph } from '../_event/glyph';
import type { PackedYear } from './packed-years';

/** A small timeline of one document: a column a year, a sign for every passage, each leading to its words. */
export function YearStrip({ documentId, years }: { documentId: string; years: PackedYear[] }) {
  const t = useTranslations('source');
  if (years.length === 0) return null;
  return (
    <nav aria-labelledby="by-year" className="mt-4">
      <p id="by-year" className="text-ink-faint text-xs">
        {t('timeline')}
      </p>
      <ol className="year-strip">
        {years.map(({ year, afterGap, total, passages }) => (
          <li key={year} className={afterGap ? 'gap' : undefined}>
            {total > passages.length && (
              <Link
                prefetch={false}
                href={`/?document=${encodeURIComponent(documentId)}&from=${year}-01-01&to=${year}-12-31`}
                aria-label={`${year}: ${t('timelineMore', { count: total - passages.length })}`}
              >
                +{total - passages.length}
              </Link>
            )}
            <ol aria-label={t('mentionsIn', { year, count: total })}>
              {passages.map(([name, type, href]) => (
                <li key={`${href} ${name}`}>
                  <Link href={href} title={name} aria-label={name} prefetch={false}>
                    <Glyph type={type} />
                  </Link>
                </li>
              ))}
            </ol>
            <span aria-hidden="true">{Number(year)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
