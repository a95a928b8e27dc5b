import type { Metadata } from 'next';
import { here } from '@/lib/collections/current';
import { coverage } from '@/lib/queries/coverage';
import { ingestCounts } from '@/lib/queries/ingest-counts';
import { ingestRun } from '@/lib/queries/ingest-run';
import { listSources } from '@/lib/queries/list-sources';
import { formatDate } from '@/lib/time/format-date';
import { CoverageTable } from '../_about/coverage-table';
import { DiagnosticList } from '../_about/diagnostic-list';
import { FilteredList } from '../_about/filtered-list';
import { SoftwareNotice } from '../_about/software-notice';
import { UnknownWords } from '../_about/unknown-words';
import { CopyFrom } from '../_event/copy-from';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('about.title') };
}

/** What was ingested, from which documents, by which run. */
export default async function AboutPage() {
  const [run, counts, sources, covered, locale, t] = await Promise.all([
    ingestRun(),
    ingestCounts(),
    listSources(),
    coverage(),
    requestLocale(),
    requestTranslator(),
  ]);
  return (
    <main id="main" className="page max-w-5xl">
      <h1 className="page-title">{t('about.title')}</h1>
      <p className="page-lead">{run === null ? t('about.noRun') : t('about.lead')}</p>
      <h2 className="mt-8 mb-3 font-semibold">{t('about.counts')}</h2>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {counts.map(({ name, count }) => (
          <div key={name} className="rounded-lg border border-line bg-surface p-4">
            <dt className="text-ink-soft text-sm">{t(`about.count.${name}`)}</dt>
            <dd className="font-serif text-2xl tabular-nums">{t('about.number', { count })}</dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-8 mb-3 font-semibold">{t('about.documents')}</h2>
      {sources.length > 0 ? (
        <CoverageTable sources={sources} coverage={covered} />
      ) : (
        <p>{t('source.none')}</p>
      )}
      <h2 id="unknown" className="mt-8 mb-1 font-semibold">
        {t('about.unknown')}
      </h2>
      <UnknownWords sources={sources} coverage={covered} />
      <h2 id="diagnostics" className="mt-8 mb-3 font-semibold">
        {t('about.diagnostics')}
      </h2>
      <DiagnosticList sources={sources} coverage={covered} />
      <h2 id="filtered" className="mt-8 mb-1 font-semibold">
        {t('about.filtered')}
      </h2>
      <FilteredList sources={sources} coverage={covered} />
      <p className="mt-8">
        <Link href="/api-docs" className="link">
          {t('api.title')}
        </Link>
      </p>
      {run && (
        <>
          <h2 className="mt-8 mb-1 font-semibold">{t('about.cite')}</h2>
          <p className="mb-3 text-ink-soft text-sm">{t('about.citeLead')}</p>
          <CopyFrom address={here('/api/about/citation')} />
          <p className="mt-8 break-all text-ink-faint text-xs">
            {t('about.version', { version: run.version, id: run.id })} ·{' '}
            {t('about.made', { date: formatDate(run.madeOn, locale) })}
          </p>
        </>
      )}
      <SoftwareNotice />
    </main>
  );
}
