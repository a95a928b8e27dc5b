import { sourceHref } from '@/lib/addresses';
import type { Coverage } from '@/lib/queries/coverage';
import type { SourceSummary } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

const COLUMNS = [
  'document',
  'characters',
  'repeats',
  'dates',
  'resolved',
  'unresolved',
  'mentions',
  'events',
  'unknown',
  'diagnostics',
] as const;

interface Props {
  sources: SourceSummary[];
  coverage: Map<string, Coverage>;
}

/** What was found in each document, in figures. */
export async function CoverageTable({ sources, coverage }: Props) {
  const t = await requestTranslator();
  return (
    <section aria-label={t('about.coverageTitle')} className="overflow-x-auto">
      <table className="w-full border-line border-y text-sm tabular-nums">
        <thead>
          <tr className="text-ink-soft text-xs">
            {COLUMNS.map((name) => (
              <th
                key={name}
                scope="col"
                className="whitespace-nowrap px-2 py-1.5 text-end font-medium first:text-start"
              >
                {t(`about.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {sources.map((source) => {
            const { id, title, fileName, characters, repeats, mentions, events } = source;
            const { dates = 0, resolved = 0, unknown = [], diagnostics = [] } = coverage.get(id) ?? {};
            const found = [dates, resolved, dates - resolved, mentions, events];
            const numbers = [...found, unknown.length, diagnostics.length];
            return (
              <tr key={id}>
                <th scope="row" className="min-w-48 px-2 py-2 text-start font-normal">
                  <Link prefetch={false} href={sourceHref(id)} className="link" lang={langOf(title)}>
                    {title}
                  </Link>
                  <span className="block break-all text-ink-faint text-xs">{fileName}</span>
                </th>
                <td className="whitespace-nowrap px-2 text-end">
                  {t('about.number', { count: characters })}
                </td>
                <td className="whitespace-nowrap px-2 text-end">{t('about.times', { count: repeats })}</td>
                {numbers.map((count, i) => (
                  <td key={COLUMNS[i + 3]} className="px-2 text-end">
                    {t('about.number', { count })}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
