import type { Named } from '@/lib/queries/event-view';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { matrixHref } from './addresses';

/** The conferences to choose from, where there are several. */
export async function ConferenceChoice({ conferences, current }: { conferences: Named[]; current: string }) {
  if (conferences.length < 2) return null;
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  return (
    <nav aria-label={t('matrix.conference')} className="mb-6 flex flex-wrap gap-2">
      {conferences.map((one) => (
        <Link
          prefetch={false}
          key={one.id}
          href={matrixHref(one.id)}
          aria-current={one.id === current ? 'true' : undefined}
          className="button"
        >
          {nameIn(locale, one)}
        </Link>
      ))}
    </nav>
  );
}
