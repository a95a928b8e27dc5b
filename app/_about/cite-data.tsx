import { headers } from 'next/headers';
import { cite } from '@/lib/cite/cite';
import { CITE_STYLES } from '@/lib/cite/template';
import type { IngestRunView } from '@/lib/queries/ingest-run';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { originOf } from '../api/_answers/origin';

/** How the knowledge base itself is cited, in every style: as a data set, with the run of the ingest as its version. */
export async function CiteData({ run }: { run: IngestRunView }) {
  const [t, locale, asked] = await Promise.all([requestTranslator(), requestLocale(), headers()]);
  const origin = originOf({ headers: asked, url: 'http://localhost' });
  const item = {
    id: 'knowledge-base',
    type: 'dataset',
    title: `${t('site.title')} (${run.version}, ${run.id.slice(0, 12)})`,
    language: locale,
    URL: `${origin}/`,
    issued: { 'date-parts': [run.madeOn.split('-').map(Number)] },
  };
  return (
    <dl className="space-y-2 text-sm">
      {CITE_STYLES.map((style) => (
        <div key={style}>
          <dt className="text-ink-faint text-xs">{t(`citation.styles.${style}`)}</dt>
          <dd className="select-all break-words">{cite(item, { style, locale })}</dd>
        </div>
      ))}
    </dl>
  );
}
