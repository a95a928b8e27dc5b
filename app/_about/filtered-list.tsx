import type { Coverage } from '@/lib/queries/coverage';
import type { SourceSummary } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';
import { filterReason } from '../_source/filter-reason';

interface Props {
  sources: SourceSummary[];
  coverage: Map<string, Coverage>;
}

/** How many clauses tell no event, document by document, folded; the most frequent reason first. */
export async function FilteredList({ sources, coverage }: Props) {
  const t = await requestTranslator();
  const filtered = sources.flatMap(({ id, title }) => {
    const clauses = coverage.get(id)?.filtered ?? [];
    return clauses.length > 0 ? [{ id, title, clauses }] : [];
  });
  if (filtered.length === 0) return <p className="text-ink-soft text-sm">{t('about.noFiltered')}</p>;
  return (
    <>
      <p className="mb-3 text-ink-soft text-sm">{t('about.filteredLead')}</p>
      {filtered.map(({ id, title, clauses }) => (
        <details key={id} className="mb-2 text-sm">
          <summary className="cursor-pointer">
            <span lang={langOf(title)}>{title}</span>{' '}
            <span className="text-ink-soft tabular-nums">{t('about.number', { count: clauses.length })}</span>
          </summary>
          <ul className="mt-1 mb-3 space-y-1 ps-4">
            {byRule(clauses).map(([rule, count]) => {
              const reason = filterReason(rule);
              return (
                <li key={rule}>
                  <span className="inline-block w-10 text-ink-soft tabular-nums">
                    {t('about.number', { count })}
                  </span>
                  {reason ? t(reason) : rule}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </>
  );
}

function byRule(clauses: Coverage['filtered']): [rule: string, count: number][] {
  const count = new Map<string, number>();
  for (const { rule } of clauses) count.set(rule, (count.get(rule) ?? 0) + 1);
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
