import { z } from 'zod';
import { nameHref } from '@/lib/addresses';
import { cite } from '@/lib/cite/cite';
import { CITE_STYLES } from '@/lib/cite/template';
import { ingestRun } from '@/lib/queries/ingest-run';
import { listNames, nameSummary } from '@/lib/queries/names/list-names';
import { nameById } from '@/lib/queries/names/name-by-id';
import { NameDetail, NameRole, NameSummary } from '@/lib/queries/names/view';
import { Accessed, ApiLocale, PartNumber, SearchText } from '@/lib/schema/api-parameters';
import { EntityKind } from '@/lib/schema/vocabulary';
import { siteTitle } from '../../_i18n/site-title';
import { json, type Operation } from '../_answers/operation';

const wanted = { kind: EntityKind.optional(), q: SearchText.optional() };

/** Whom and what the documents name, the most frequent first. */
export const LIST_NAMES: Operation<typeof wanted> = {
  id: 'listNames',
  address: '/api/names',
  own: wanted,
  filters: false,
  answers: { 'application/json': z.object({ total: z.int(), names: z.array(NameSummary) }) },
  example: () => ({ query: { kind: 'conference' } }),
  async answer({ values }) {
    const names = await listNames(values);
    return json({ total: names.length, names });
  },
};

const own = { role: NameRole.optional(), part: PartNumber.optional(), passages: PartNumber.optional() };

/** One name with its events, its company and the passages that hold it. */
export const GET_NAME: Operation<typeof own> = {
  id: 'getName',
  address: '/api/names/{id}',
  own,
  filters: false,
  answers: { 'application/json': NameDetail },
  example: ({ country }) => ({ path: { id: country } }),
  async answer({ path: { id = '' }, values }) {
    const name = await nameById(id, values);
    return name && json(name);
  },
};

const cited = {
  style: z.enum(CITE_STYLES).default('chicago-bibliography'),
  locale: ApiLocale,
  accessed: Accessed,
};

/** The citation of a name's page: an entry of the knowledge base, as the latest ingest made it. */
export const CITE_NAME: Operation<typeof cited> = {
  id: 'citeName',
  address: '/api/names/{id}/citation',
  own: cited,
  filters: false,
  answers: { 'application/json': z.object({ text: z.string(), permalink: z.string() }) },
  example: ({ country }) => ({ path: { id: country }, query: { style: 'apa' } }),
  async answer({ path: { id = '' }, values: { style, locale, accessed }, origin }) {
    const [name, run] = await Promise.all([nameSummary(id), ingestRun()]);
    if (name === undefined || run === null) return null;
    const permalink = `${origin}${nameHref(id)}`;
    const { nameZh, nameEn } = name;
    const item = {
      ...{ id, type: 'webpage', language: locale },
      title: locale === 'en' ? nameEn || nameZh : nameZh || nameEn,
      'container-title': siteTitle(locale),
      issued: { 'date-parts': [run.madeOn.split('-').map(Number)] },
    };
    const text = cite(item, { style, locale, permalink, accessed: accessed ?? run.madeOn });
    return json({ text, permalink });
  },
};
