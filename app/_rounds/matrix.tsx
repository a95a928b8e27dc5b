import type { ConferenceMatrix } from '@/lib/queries/rounds/view';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { countryHref } from './addresses';
import { Lines } from './lines';
import { RoundHead } from './round-head';
import '../_styles/rounds.css';

/** So many lines of a cell are shown before the others are asked for. */
const SHOWN = 3;

/** The parties of a conference by its rounds; on a narrow screen each party is a card with its rounds below one another. */
export async function Matrix({ matrix, given }: { matrix: ConferenceMatrix; given: string | null }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { conference, parties, rounds } = matrix;
  return (
    <section aria-label={nameIn(locale, conference)} className="matrix-frame">
      <table className="matrix">
        <caption className="sr-only">
          {t('matrix.caption', { conference: nameIn(locale, conference) })}
        </caption>
        <thead>
          <tr>
            <td />
            {rounds.map((round) => (
              <th key={round.round} scope="col">
                <RoundHead round={round} parties={parties} given={given} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party.id}>
              <th scope="row">
                <Link
                  prefetch={false}
                  href={countryHref(party.id, given)}
                  className="link font-semibold font-serif"
                >
                  {nameIn(locale, party)}
                </Link>
              </th>
              {rounds.map(({ round, lines }) => (
                <td key={round}>
                  <p className="matrix-label" aria-hidden="true">
                    {t('round.number', { round })}
                  </p>
                  <Lines lines={lines.get(party.id) ?? []} shown={SHOWN} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
