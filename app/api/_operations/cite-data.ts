import { z } from 'zod';
import { cite } from '@/lib/cite/cite';
import { CITE_STYLES } from '@/lib/cite/template';
import { here } from '@/lib/collections/current';
import { ingestRun } from '@/lib/queries/ingest-run';
import { Accessed, ApiLocale } from '@/lib/schema/api-parameters';
import { siteTitle } from '../../_i18n/site-title';
import { json, type Operation } from '../_answers/operation';

const own = {
  style: z.enum(CITE_STYLES).default('chicago-bibliography'),
  locale: ApiLocale,
  accessed: Accessed,
};

/** How many characters of a run's id name it. */
const SHORT = 12;

/** The citation of the knowledge base itself. Null where nothing has been ingested. */
export const CITE_DATA: Operation<typeof own> = {
  id: 'citeData',
  address: '/api/about/citation',
  own,
  filters: false,
  answers: { 'application/json': z.object({ text: z.string() }) },
  example: () => ({ query: { style: 'apa' } }),
  async answer({ values: { style, locale, accessed }, cited }) {
    const run = await ingestRun();
    if (run === null) return null;
    const item = {
      id: run.id,
      type: 'dataset',
      title: `${siteTitle(locale)} (${run.version}, ${run.id.slice(0, SHORT)})`,
      language: locale,
      issued: { 'date-parts': [run.madeOn.split('-').map(Number)] },
    };
    return json({
      text: cite(item, {
        style,
        locale,
        permalink: cited === null ? undefined : cited + here('/'),
        accessed: accessed ?? run.madeOn,
      }),
    });
  },
};
