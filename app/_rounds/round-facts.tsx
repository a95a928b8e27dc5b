import Link from 'next/link';
import type { Named } from '@/lib/queries/event-view';
import type { RoundColumn } from '@/lib/queries/rounds/view';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';

/** Where a round was held and who led the delegations, as far as the documents say. */
export async function RoundFacts({ round, parties }: { round: RoundColumn; parties: Named[] }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { places, heads } = round;
  if (places.length === 0 && heads.length === 0) return null;
  const partyOf = (id: string) => parties.find((party) => party.id === id);
  return (
    <dl className="mt-1 text-sm">
      {places.length > 0 && (
        <div>
          <dt className="inline text-ink-faint">{t('matrix.place')} </dt>
          <dd className="inline">{places.map((place) => nameIn(locale, place)).join(t('list.separator'))}</dd>
        </div>
      )}
      {heads.length > 0 && (
        <div>
          <dt className="text-ink-faint">{t('matrix.heads')}</dt>
          {heads.map(({ person, partyId, href }) => {
            const party = partyOf(partyId);
            return (
              <dd key={person.id}>
                <Link href={href} className="link">
                  {nameIn(locale, person)}
                </Link>
                {party && <span className="text-ink-soft"> {nameIn(locale, party)}</span>}
              </dd>
            );
          })}
        </div>
      )}
    </dl>
  );
}
