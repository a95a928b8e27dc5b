import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { eventHref, nameHref } from '@/lib/addresses';
import { roundEvents } from '@/lib/queries/rounds/round-events';
import { PHASES } from '@/lib/queries/rounds/view';
import { formatDate } from '@/lib/time/format-date';
import { nameIn } from '../../_event/words';
import { searchParametersOf } from '../../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../../_i18n/request';
import { matrixHref } from '../../_rounds/addresses';
import { askedConference } from '../../_rounds/asked';
import { Lines } from '../../_rounds/lines';
import { PartyLines } from '../../_rounds/party-lines';
import { PhaseList } from '../../_rounds/phase-list';
import { RoundFacts } from '../../_rounds/round-facts';
import { RoundTimeline } from '../../_rounds/round-timeline';
import { Link } from '../../_shell/link';
import '../../_styles/rounds.css';

type Props = PageProps<'/rounds/[round]'>;

async function askedRound({ params, searchParams }: Props) {
  const query = searchParametersOf(await searchParams);
  const { matrix, given } = await askedConference(query.get('conference'));
  const number = (await params).round;
  const round = matrix?.rounds.find((one) => String(one.round) === number);
  return matrix === null || round === undefined ? null : { matrix, round, given };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [asked, t] = await Promise.all([askedRound(props), requestTranslator()]);
  return { title: asked === null ? t('round.title') : t('round.number', { round: asked.round.round }) };
}

/** A round with its events, from preparation to aftermath. */
export default async function RoundPage(props: Props) {
  const [asked, t, locale] = await Promise.all([askedRound(props), requestTranslator(), requestLocale()]);
  if (asked === null) notFound();
  const { matrix, round, given } = asked;
  const { parties } = matrix;
  const events = await roundEvents(
    round,
    parties.map(({ id }) => id),
  );
  return (
    <main id="main" className="page">
      <p className="text-ink-soft text-sm">
        <Link prefetch={false} href={nameHref(matrix.conference.id)} className="link">
          {nameIn(locale, matrix.conference)}
        </Link>
      </p>
      <h1 className="page-title">{t('round.number', { round: round.round })}</h1>
      <p>{formatDate(round.edtf, locale)}</p>
      <RoundFacts round={round} parties={parties} />
      <p className="mt-2 mb-6 flex flex-wrap gap-x-4 text-sm leading-6">
        <Link prefetch={false} href={matrixHref(given)} className="link">
          {t('matrix.back')}
        </Link>
        <Link prefetch={false} href={eventHref(round.eventId)} className="link">
          {t('matrix.event')}
        </Link>
        <Link
          prefetch={false}
          href={`/?${new URLSearchParams({ from: round.earliest, to: round.latest })}`}
          className="link"
        >
          {t('round.see')}
        </Link>
      </p>
      {round.outcome.length > 0 && (
        <section aria-labelledby="outcome" className="mb-8">
          <h2 id="outcome" className="mb-2 font-semibold">
            {t('matrix.outcome', { count: round.outcome.length })}
          </h2>
          <Lines lines={round.outcome} shown={5} />
        </section>
      )}
      <PartyLines round={round} parties={parties} />
      <RoundTimeline round={round} events={events} parties={parties} />
      {PHASES.map((phase) => (
        <PhaseList key={phase} phase={phase} events={events[phase]} parties={parties} />
      ))}
    </main>
  );
}
