import Link from 'next/link';
import type { SourceYear } from '@/lib/queries/source-years';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../_event/glyph';
import { titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';

/** A small timeline of one document: a column a year, a sign for every passage, each leading to its words. */
export async function YearStrip({ documentId, years }: { documentId: string; years: SourceYear[] }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  if (years.length === 0) return null;
  return (
    <nav aria-label={t('source.timeline')} className="mt-4">
      <ol className="year-strip">
        {years.map(({ year, afterGap, total, passages }) => (
          <li key={year} className={afterGap ? 'gap' : undefined}>
            {total > passages.length && (
              <Link
                href={`/?document=${encodeURIComponent(documentId)}&from=${year}-01-01&to=${year}-12-31`}
                aria-label={`${year}: ${t('source.timelineMore', { count: total - passages.length })}`}
              >
                +{total - passages.length}
              </Link>
            )}
            <ol aria-label={t('source.mentionsIn', { year, count: total })}>
              {passages.map((passage) => {
                const name = `${formatDate(passage.edtf, locale)} · ${titleIn(locale, passage)}`;
                return (
                  <li key={passage.mentionId}>
                    <Link href={passage.href} title={name} aria-label={name} prefetch={false}>
                      <Glyph type={passage.type} />
                    </Link>
                  </li>
                );
              })}
            </ol>
            <span aria-hidden="true">{Number(year)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
