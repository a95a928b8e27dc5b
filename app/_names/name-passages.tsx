import { apiHref, nameHref, sourceHref } from '@/lib/addresses';
import type { NameDetail } from '@/lib/queries/names/view';
import { langOf } from '@/lib/text/detect-language';
import { CopyFrom } from '../_event/copy-from';
import { Excerpt } from '../_event/excerpt';
import { Place } from '../_event/place';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { PartNav } from '../_shell/part-nav';

/** The passages that name it, with the name marked: each opens in its document and can be cited. */
export async function NamePassages({ id, passages: list }: Pick<NameDetail, 'id' | 'passages'>) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  if (list.total === 0) return null;
  const hrefOf = (part: number) =>
    `${nameHref(id)}?${new URLSearchParams({ passages: String(part) })}#passages`;
  return (
    <section aria-labelledby="passages" className="mt-8">
      <h2 id="passages" className="mb-3 font-semibold">
        {t('name.passages', { count: list.total })}
      </h2>
      <ul className="space-y-4">
        {list.passages.map(({ document, excerpt, start, end, href, times, ...place }) => (
          <li key={href} className="rounded-lg border border-line bg-surface p-4">
            <p className="mb-2 flex flex-wrap items-baseline gap-x-2 text-sm">
              <span className="font-medium" lang={langOf(document.title)}>
                {document.title}
              </span>
              <Place place={place} t={t} locale={locale} />
              {times > 1 && (
                <span className="text-ink-faint text-xs">{t('name.times', { count: times })}</span>
              )}
            </p>
            <Excerpt segments={excerpt} />
            <div className="mt-3 flex flex-wrap gap-2">
              <Link prefetch={false} href={href} className="button">
                {t('event.openPassage')}
              </Link>
              <CopyFrom address={`${apiHref(sourceHref(document.id))}/citation?passage=${start}-${end}`} />
            </div>
          </li>
        ))}
      </ul>
      <PartNav label={t('name.morePassages')} part={list.part} hrefOf={hrefOf} className="mt-4" />
    </section>
  );
}
