import { sourceHref } from '@/lib/addresses';
import type { SourceSummary } from '@/lib/queries/source-view';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { authorLine } from './authors';

/** A document in the list: title, authors, date, and what was found in it. */
export async function SourceCard({ source }: { source: SourceSummary }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { id, title, csl, date, fileName, repeats, characters, events } = source;
  const authors = authorLine(csl);
  const facts = [
    date === null ? t('source.undated') : formatDate(date.edtf, locale),
    t('source.events', { count: events }),
    t('source.characters', { count: characters }),
    ...(repeats > 1 ? [t('source.repeated', { count: repeats })] : []),
  ];
  return (
    <li className="rounded-lg border border-line bg-surface p-5">
      <h2 lang={langOf(title)} className="font-semibold font-serif text-lg leading-snug">
        <Link prefetch={false} href={sourceHref(id)} className="hover:text-accent">
          {title}
        </Link>
      </h2>
      <p lang={langOf(authors)} className="text-ink-soft text-sm">
        {authors}
      </p>
      <p className="mt-2 text-ink-soft text-sm">{facts.join(' · ')}</p>
      <p className="mt-1 font-mono text-ink-faint text-xs">{fileName}</p>
    </li>
  );
}
