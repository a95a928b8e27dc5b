import type { Named } from '@/lib/queries/event-view';
import type { RoundColumn } from '@/lib/queries/rounds/view';
import { formatDate } from '@/lib/time/format-date';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { roundHref } from './addresses';
import { Lines } from './lines';
import { RoundFacts } from './round-facts';

interface Props {
  round: RoundColumn;
  parties: Named[];
  given: string | null;
}

/** The head of a round's column: number and days, place, heads of delegation, outcome. */
export async function RoundHead({ round, parties, given }: Props) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  return (
    <>
      <Link
        prefetch={false}
        href={roundHref(round.round, given)}
        className="link font-semibold font-serif text-lg"
      >
        {t('round.number', { round: round.round })}
      </Link>
      <p className="text-sm">{formatDate(round.edtf, locale)}</p>
      <RoundFacts round={round} parties={parties} />
      {round.outcome.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer text-ink-soft text-sm">
            {t('matrix.outcome', { count: round.outcome.length })}
          </summary>
          <div className="mt-2">
            <Lines lines={round.outcome} shown={round.outcome.length} />
          </div>
        </details>
      )}
    </>
  );
}
