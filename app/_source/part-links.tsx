import Link from 'next/link';
import type { SourceDetail } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';

/** The way to the neighbouring parts of a long document; nothing where one page holds all of it. */
export async function PartLinks({ source, view }: { source: SourceDetail; view: 'reading' | 'raw' }) {
  const { number, of } = source.part;
  if (of === 1) return null;
  const t = await requestTranslator();
  const hrefOf = (part: number) => {
    const query = new URLSearchParams({ part: String(part), ...(view === 'raw' && { view }) });
    return `/sources/${encodeURIComponent(source.id)}?${query}`;
  };
  return (
    <nav aria-label={t('source.parts')} className="my-4 flex items-center gap-3 text-sm">
      {number > 1 && (
        <Link prefetch={false} rel="prev" href={hrefOf(number - 1)} className="button">
          {t('source.previousPart')}
        </Link>
      )}
      <span className="text-ink-soft">{t('source.part', { number, of })}</span>
      {number < of && (
        <Link prefetch={false} rel="next" href={hrefOf(number + 1)} className="button">
          {t('source.nextPart')}
        </Link>
      )}
    </nav>
  );
}
