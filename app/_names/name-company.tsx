import { nameHref } from '@/lib/addresses';
import type { NameDetail } from '@/lib/queries/names/view';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { timelineHref } from './addresses';

/** With whom and with what it appears most, each with the way to its page and to the events they share. */
export async function NameCompany({ id, company }: Pick<NameDetail, 'id' | 'company'>) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  if (company.length === 0) return null;
  return (
    <section aria-labelledby="company" className="mt-8">
      <h2 id="company" className="mb-2 font-semibold">
        {t('name.company')}
      </h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {company.map((other) => (
          <li key={other.id}>
            <Link prefetch={false} href={nameHref(other.id)} className="link inline-block py-0.5">
              {nameIn(locale, other)}
            </Link>{' '}
            <Link
              prefetch={false}
              href={timelineHref([id, other.id])}
              aria-label={t('name.together', { name: nameIn(locale, other), count: other.count })}
              className="inline-grid min-h-6 min-w-6 place-items-center text-ink-soft tabular-nums underline decoration-dotted underline-offset-2"
            >
              {other.count}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
