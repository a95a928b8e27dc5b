import { changesBetween } from '@/lib/queries/rounds/changes';
import type { ConferenceMatrix } from '@/lib/queries/rounds/view';
import { formatDate } from '@/lib/time/format-date';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { roundHref } from './addresses';
import { Change } from './change';
import { Lines } from './lines';
import '../_styles/rounds.css';

interface Props {
  matrix: ConferenceMatrix;
  party: string;
  given: string | null;
}

/** A party's positions round by round, and between the rounds what changed in their wording. */
export async function Story({ matrix: { rounds, unplaced, names }, party, given }: Props) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const linesOf = (index: number) => rounds[index]?.lines.get(party) ?? [];
  const all = rounds.flatMap((_, i) => linesOf(i));
  const beside = unplaced.get(party) ?? [];
  return (
    <>
      <ol className="space-y-8">
        {rounds.map(({ round, edtf }, i) => {
          const before = rounds[i - 1]?.round;
          const changes = changesBetween(linesOf(i - 1), linesOf(i), all, names);
          return (
            <li key={round}>
              <h2 className="mb-3 font-semibold font-serif text-lg">
                <Link prefetch={false} href={roundHref(round, given)} className="link">
                  {t('round.number', { round })}
                </Link>
                <span className="ml-3 font-normal text-base">{formatDate(edtf, locale)}</span>
              </h2>
              {before !== undefined && changes.length > 0 && (
                <section className="mb-4 border-line border-l-2 pl-4">
                  <h3 className="mb-2 font-medium text-sm">{t('matrix.changed', { round: before })}</h3>
                  <ul className="space-y-3">
                    {changes.map((change) => (
                      <Change
                        key={`${change.from.id} ${change.to.id}`}
                        change={change}
                        rounds={[before, round]}
                      />
                    ))}
                  </ul>
                </section>
              )}
              <Lines lines={linesOf(i)} shown={8} />
            </li>
          );
        })}
      </ol>
      {beside.length > 0 && (
        <section aria-labelledby="unplaced" className="mt-8">
          <h2 id="unplaced" className="mb-1 font-semibold font-serif text-lg">
            {t('matrix.unplaced')}
          </h2>
          <p className="mb-3 text-ink-soft text-sm">{t('matrix.unplacedLead')}</p>
          <Lines lines={beside} shown={8} />
        </section>
      )}
    </>
  );
}
