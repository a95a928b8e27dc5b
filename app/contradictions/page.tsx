import type { Metadata } from 'next';
import Link from 'next/link';
import { listContradictions } from '@/lib/queries/list-contradictions';
import { ContradictionCard } from '../_event/contradiction-card';
import { titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('contradiction.title') };
}

/** Where the documents disagree. */
export default async function ContradictionsPage() {
  const [contradictions, t, locale] = await Promise.all([
    listContradictions(),
    requestTranslator(),
    requestLocale(),
  ]);
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('contradiction.title')}</h1>
      <p className="page-lead">
        {t(contradictions.length === 0 ? 'contradiction.none' : 'contradiction.lead')}
      </p>
      <ul className="space-y-6">
        {contradictions.map((contradiction) => (
          <li key={contradiction.id}>
            <ContradictionCard contradiction={contradiction} />
            {contradiction.event && (
              <Link
                href={`/?event=${encodeURIComponent(contradiction.event.id)}`}
                className="link ml-4 text-sm"
              >
                {t('contradiction.event', { title: titleIn(locale, contradiction.event) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
