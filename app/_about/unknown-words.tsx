import type { Coverage } from '@/lib/queries/coverage';
import type { SourceSummary } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { placeHref } from '../_source/place-href';

interface Props {
  sources: SourceSummary[];
  coverage: Map<string, Coverage>;
}

/** The names and words that wait for a row in the program's tables, document by document, each a link to its place. */
export async function UnknownWords({ sources, coverage }: Props) {
  const t = await requestTranslator();
  const waiting = sources.flatMap(({ id, title }) => {
    const unknown = coverage.get(id)?.unknown ?? [];
    return unknown.length > 0 ? [{ id, title, unknown }] : [];
  });
  if (waiting.length === 0) return <p className="text-ink-soft text-sm">{t('about.noUnknown')}</p>;
  return (
    <>
      <p className="mb-3 text-ink-soft text-sm">{t('about.unknownLead')}</p>
      <dl className="space-y-3 text-sm">
        {waiting.map(({ id, title, unknown }) => (
          <div key={id}>
            <dt lang={langOf(title)}>{title}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-3 gap-y-1">
                {unknown.map(({ words, start, end }) => (
                  <li key={start}>
                    <Link
                      href={placeHref(id, { start, end })}
                      prefetch={false}
                      className="link"
                      lang={langOf(words)}
                    >
                      {words}
                    </Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
