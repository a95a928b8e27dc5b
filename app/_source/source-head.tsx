import { originalHref, sourceHref } from '@/lib/addresses';
import type { SourceDetail } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { DocumentActions } from '../_adding/document-actions';
import { Derivation } from '../_event/derivation';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { authorLine } from './authors';
import { SourceRecord } from './source-record';

/** The head of a document's page: what it is, when it was made and how that is known, and the two views of its text. */
export async function SourceHead({ source, view }: { source: SourceDetail; view: 'reading' | 'raw' }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { id, title, csl, date, basis, target, found, part, format, isMachineRead } = source;
  const authors = authorLine(csl);
  const hrefOf = (one: 'reading' | 'raw') => {
    const query = new URLSearchParams(one === 'raw' ? { view: one } : {});
    if (target !== null) query.set('passage', `${target.start}-${target.end}`);
    else if (part.number > 1) query.set('part', String(part.number));
    if (found !== null) query.set('find', found.words);
    return `${sourceHref(id)}?${query}${target === null ? '' : '#passage'}`;
  };
  return (
    <header>
      <h1 lang={langOf(title)} className="page-title">
        {title}
      </h1>
      <p className="mt-1 text-ink-soft">
        <span lang={langOf(authors)}>{authors}</span>
      </p>
      <p className="mt-2">{date === null ? t('source.undated') : formatDate(date.edtf, locale)}</p>
      {basis.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-ink-soft text-sm">{t('source.howDated')}</summary>
          <div className="mt-2">
            <Derivation steps={basis} />
          </div>
        </details>
      )}
      {isMachineRead && (
        <p className="mt-2 border-rupture border-l-2 pl-2 text-sm">{t('source.machineRead')}</p>
      )}
      {/* What plain text holds is what the raw view shows. */}
      {format !== 'txt' && (
        <p className="mt-2 text-sm">
          <a href={originalHref(id)} download className="link">
            {t('source.original')} ({format.toUpperCase()})
          </a>
        </p>
      )}
      <SourceRecord source={source} />
      <DocumentActions id={id} />
      <nav aria-label={t('source.view')} className="mt-6 flex border-line border-b print:hidden">
        {(['reading', 'raw'] as const).map((one) => (
          <Link
            prefetch={false}
            key={one}
            href={hrefOf(one)}
            aria-current={one === view ? 'page' : undefined}
            className="-mb-px border-transparent border-b-2 px-4 py-2 text-ink-soft text-sm aria-[current]:border-accent aria-[current]:text-ink"
          >
            {t(`source.views.${one}`)}
          </Link>
        ))}
      </nav>
    </header>
  );
}
