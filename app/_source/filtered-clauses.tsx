import type { SourceDetail } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { filterReason, WORDLESS } from './filter-reason';
import { placeHref } from './place-href';

/** The clauses of the part shown that stand under a date and tell no event, each with the reason and the way to its place. */
export async function FilteredClauses({ source: { id, filtered, part } }: { source: SourceDetail }) {
  const t = await requestTranslator();
  const here = filtered.filter(({ span }) => span && span.start >= part.start && span.end <= part.end);
  const told = here.filter(({ rule }) => rule !== WORDLESS);
  if (here.length === 0) return null;
  return (
    <details className="mt-3 print:hidden">
      <summary className="cursor-pointer text-ink-soft text-sm">
        {t('source.filtered', { count: here.length })}
      </summary>
      <ul className="mt-2 space-y-1 text-ink-soft text-xs">
        {told.map(({ rule, span, message }) => {
          const reason = filterReason(rule);
          return (
            span && (
              <li key={`${rule} ${span.start}`}>
                <Link href={placeHref(id, span)} prefetch={false} className="link" lang={langOf(message)}>
                  {message}
                </Link>{' '}
                {reason ? t(reason) : rule}
              </li>
            )
          );
        })}
        {here.length > told.length && (
          <li>{t('source.moreFiltered', { count: here.length - told.length })}</li>
        )}
      </ul>
    </details>
  );
}
