import type { Metadata } from 'next';
import Link from 'next/link';
import { listRounds, type RoundView } from '@/lib/queries/list-rounds';
import { formatDate } from '@/lib/time/format-date';
import { nameIn, titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('round.title') };
}

/** The rounds of the conferences, each with its days and its events. */
export default async function RoundsPage() {
  const [rounds, t, locale] = await Promise.all([listRounds(), requestTranslator(), requestLocale()]);
  const windowOf = ({ earliest, latest }: RoundView) =>
    `/?${new URLSearchParams({ from: earliest, to: latest })}`;
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('round.title')}</h1>
      <p className="page-lead">{t(rounds.length === 0 ? 'round.none' : 'round.lead')}</p>
      <ol className="space-y-4">
        {rounds.map((round) => (
          <li key={round.eventId} className="rounded-lg border border-line bg-surface p-5">
            <p className="text-ink-soft text-sm">{nameIn(locale, round.conference)}</p>
            <h2 className="font-semibold font-serif text-lg">
              {t('round.number', { round: round.round })}
              <span className="ml-3 font-normal text-base">{formatDate(round.edtf, locale)}</span>
            </h2>
            <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
              <Link href={`/events/${encodeURIComponent(round.eventId)}`} className="link">
                {titleIn(locale, round)}
              </Link>
              <Link href={windowOf(round)} className="link text-ink-soft">
                {t('round.see')}
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </main>
  );
}
