import Link from 'next/link';
import type { Coverage } from '@/lib/queries/coverage';
import { requestTranslator } from '../_i18n/request';
import { placeHref } from '../_source/place-href';

/** What reading the documents raised doubts about, each with the way to its place. */
export async function DiagnosticList({ coverage }: { coverage: Map<string, Coverage> }) {
  const t = await requestTranslator();
  const all = [...coverage.values()].flatMap(({ documentId, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, documentId })),
  );
  if (all.length === 0) return <p className="text-ink-soft text-sm">{t('about.noDiagnostics')}</p>;
  return (
    <ul className="space-y-1 text-sm">
      {all.map(({ documentId, stage, rule, span, message }) => (
        <li key={`${documentId} ${stage} ${rule} ${span?.start} ${message}`}>
          <code className="text-ink-soft text-xs">{rule}</code>{' '}
          {span === null ? (
            message
          ) : (
            <Link href={placeHref(documentId, span)} className="link">
              {message}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
