import type { Metadata } from 'next';
import { parseContradictionFilters } from '@/lib/queries/contradictions/filters';
import { listDisputes } from '@/lib/queries/contradictions/list-disputes';
import { occurringOnly } from '@/lib/queries/known-values';
import { PartNumber } from '@/lib/schema/api-parameters';
import { Dispute } from '../_contradictions/dispute';
import { DisputeParts } from '../_contradictions/dispute-parts';
import { FilterLinks } from '../_contradictions/filter-links';
import { IgnoredParameters } from '../_explorer/ignored-parameters';
import { searchParametersOf } from '../_explorer/search-parameters';
import { requestTranslator } from '../_i18n/request';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await requestTranslator())('contradiction.title'),
    alternates: { types: { 'application/json': '/api/contradictions' } },
  };
}

/** Where the documents disagree. */
export default async function ContradictionsPage({ searchParams }: PageProps<'/contradictions'>) {
  const query = searchParametersOf(await searchParams);
  const stated = parseContradictionFilters(query);
  const part = PartNumber.safeParse(query.get('part')).data;
  const { values: document, problems: unknown } = await occurringOnly('document', stated.filters.document);
  const filters = { ...stated.filters, document };
  const problems = [...stated.problems, ...unknown];
  const [list, t] = await Promise.all([listDisputes(filters, part), requestTranslator()]);
  const { contradictions, fitting, total } = list;
  return (
    <main id="main" className="page max-w-6xl">
      <h1 className="page-title">{t('contradiction.title')}</h1>
      <p className="page-lead">{t(total === 0 ? 'contradiction.none' : 'contradiction.lead')}</p>
      <IgnoredParameters problems={problems} />
      <FilterLinks list={list} filters={filters} />
      {total > 0 && (
        <p role="status" className="mb-4 text-ink-soft text-sm">
          {t('dispute.showing', { shown: fitting, total })}
        </p>
      )}
      <ul className="space-y-10">
        {contradictions.map((contradiction) => (
          <li key={contradiction.id}>
            <Dispute contradiction={contradiction} />
          </li>
        ))}
      </ul>
      <DisputeParts list={list} filters={filters} />
    </main>
  );
}
