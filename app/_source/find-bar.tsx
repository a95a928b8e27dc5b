import Link from 'next/link';
import type { Found } from '@/lib/queries/find-in-source';
import type { SourceDetail } from '@/lib/queries/source-view';
import { LONGEST_SEARCH } from '@/lib/schema/api-parameters';
import { requestTranslator } from '../_i18n/request';

interface Props {
  source: SourceDetail;
  view: 'reading' | 'raw';
}

/** Finds words in the whole document, also across line ends and in the other script, and lists the places. */
export async function FindBar({ source, view }: Props) {
  const t = await requestTranslator();
  const { id, found } = source;
  const page = `/sources/${encodeURIComponent(id)}`;
  return (
    <search className="mt-4 text-sm">
      <form action={page} className="flex flex-wrap items-center gap-2">
        {view === 'raw' && <input type="hidden" name="view" value="raw" />}
        <input
          type="search"
          name="find"
          defaultValue={found?.words}
          maxLength={LONGEST_SEARCH}
          required
          aria-label={t('source.find')}
          placeholder={t('source.find')}
          className="min-w-0 rounded-md border border-line bg-surface px-2.5 py-1.5"
        />
        <button type="submit" className="button">
          {t('source.findGo')}
        </button>
        {found !== null && (
          <>
            <span role="status">{t('source.foundCount', { total: found.total })}</span>
            <Link href={view === 'raw' ? `${page}?view=raw` : page} className="link">
              {t('source.findClear')}
            </Link>
          </>
        )}
      </form>
      {found !== null && found.total > 0 && <Places page={page} view={view} found={found} />}
    </search>
  );
}

async function Places({ page, view, found }: { page: string; view: 'reading' | 'raw'; found: Found }) {
  const t = await requestTranslator();
  const { words, hits, total } = found;
  return (
    <details className="mt-2" open={hits.length <= 12}>
      <summary className="cursor-pointer text-ink-soft">
        {t('source.foundCount', { total })}
        {total > hits.length && ` · ${t('source.foundShown', { shown: hits.length })}`}
      </summary>
      <ol lang="zh-Hant" className="mt-1 max-h-64 overflow-y-auto border-line border-s-2 ps-3">
        {hits.map(({ start, end, before, text, after }) => {
          const query = new URLSearchParams({ find: words, passage: `${start}-${end}` });
          if (view === 'raw') query.set('view', view);
          return (
            <li key={start}>
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
