import type { Metadata } from 'next';
import { here } from '@/lib/collections/current';
import { listSources } from '@/lib/queries/list-sources';
import { CitationDownloads } from '../_event/citation-downloads';
import { WorkCoins } from '../_event/work-coins';
import { requestTranslator } from '../_i18n/request';
import { SourceCard } from '../_source/source-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('source.title') };
}

/** The documents. */
export default async function SourcesPage() {
  const [sources, t] = await Promise.all([listSources(), requestTranslator()]);
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('source.title')}</h1>
      <p className="page-lead">{t(sources.length === 0 ? 'source.none' : 'source.lead')}</p>
      <ul className="space-y-4">
        {sources.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </ul>
      <CitationDownloads address={here('/api/sources')} />
      <WorkCoins />
    </main>
  );
}
