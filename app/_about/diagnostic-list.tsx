import type { Coverage } from '@/lib/queries/coverage';
import type { SourceSummary } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';
import { Diagnostic } from '../_source/diagnostic';

interface Props {
  sources: SourceSummary[];
  coverage: Map<string, Coverage>;
}

/** What reading the documents raised doubts about, document by document, each with the way to its place. */
export async function DiagnosticList({ sources, coverage }: Props) {
  const t = await requestTranslator();
  const doubtful = sources.flatMap(({ id, title }) => {
    const diagnostics = coverage.get(id)?.diagnostics ?? [];
    return diagnostics.length > 0 ? [{ id, title, diagnostics }] : [];
  });
  if (doubtful.length === 0) return <p className="text-ink-soft text-sm">{t('about.noDiagnostics')}</p>;
  return doubtful.map(({ id, title, diagnostics }) => (
    <details key={id} className="mb-2 text-sm">
      <summary className="cursor-pointer">
        <span lang={langOf(title)}>{title}</span>{' '}
        <span className="text-ink-soft tabular-nums">{t('about.number', { count: diagnostics.length })}</span>
      </summary>
      <ul className="mt-1 mb-3 space-y-1 ps-4">
        {diagnostics.map((diagnostic) => (
          <li key={`${diagnostic.rule} ${diagnostic.span?.start} ${diagnostic.message}`}>
            <Diagnostic documentId={id} diagnostic={diagnostic} />
          </li>
        ))}
      </ul>
    </details>
  ));
}
