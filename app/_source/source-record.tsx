import { genreIn } from '@/lib/cite/genre';
import type { SourceDetail } from '@/lib/queries/source-view';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { MESSAGES } from '../_i18n/locale';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { Diagnostic } from './diagnostic';
import { FilteredClauses } from './filtered-clauses';

type WorkType = keyof (typeof MESSAGES)['en']['source']['work'];

const isNamed = (type: string): type is WorkType => Object.hasOwn(MESSAGES.en.source.work, type);

/** How many diagnostics stand here; a page of a document is not made long by what is doubtful elsewhere in it. */
const LISTED = 50;

/** What kind of work it is: what the bibliography calls it, else the name of its type in CSL, or that type where it has no name here. */
async function kindOfWork({ type, genre }: CslItem): Promise<string> {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  if (typeof genre === 'string' && genre !== '') return genreIn(genre, locale === 'en' ? 'en' : 'zh');
  return isNamed(type) ? t(`source.work.${type}`) : type;
}

/** The bibliographic and technical record of a document, folded away until asked for. */
export async function SourceRecord({ source }: { source: SourceDetail }) {
  const t = await requestTranslator();
  const { id, csl, fileName, format, encoding, sha256, repeats, characters, diagnostics } = source;
  const stated = (['publisher', 'note'] as const).flatMap((name): [string, string][] => {
    const value = csl[name];
    return typeof value === 'string' ? [[t(`source.${name}`), value]] : [];
  });
  const rows: [string, string][] = [
    [t('source.type'), await kindOfWork(csl)],
    ...stated,
    [t('source.file'), fileName],
    [t('source.format'), format.toUpperCase()],
    ...(encoding === '' ? [] : [[t('source.encoding'), encoding] satisfies [string, string]]),
    [t('source.length'), t('source.characters', { count: characters })],
    [t('source.repeats'), String(repeats)],
    [t('source.hash'), sha256],
  ];
  return (
    <details className="mt-2">
      <summary className="cursor-pointer text-ink-soft text-sm">{t('source.record')}</summary>
      <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-faint">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      {diagnostics.length > 0 && (
        <details className="mt-3 print:hidden">
          <summary className="cursor-pointer text-ink-soft text-sm">
            {t('source.diagnostics', { count: diagnostics.length })}
          </summary>
          <ul className="mt-2 space-y-1 text-ink-soft text-xs">
            {diagnostics.slice(0, LISTED).map((diagnostic) => (
              <li key={`${diagnostic.rule} ${diagnostic.span?.start} ${diagnostic.message}`}>
                <Diagnostic documentId={id} diagnostic={diagnostic} />
              </li>
            ))}
            {diagnostics.length > LISTED && (
              <li>
                <Link prefetch={false} href="/about#diagnostics" className="link">
                  {t('source.moreDiagnostics', { count: diagnostics.length - LISTED })}
                </Link>
              </li>
            )}
          </ul>
        </details>
      )}
      <FilteredClauses source={source} />
    </details>
  );
}
