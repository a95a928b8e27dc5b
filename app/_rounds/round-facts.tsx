import { nameHref } from '@/lib/addresses';
import type { Named } from '@/lib/queries/event-view';
import type { RoundColumn } from '@/lib/queries/rounds/view';
import { langOf } from '@/lib/text/detect-language';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

/** Where a round was held and who led the delegations, as far as the documents say. */
export async function RoundFacts({ round, parties }: { round: RoundColumn; parties: Named[] }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { places, notedPlaces, heads } = round;
  if (places.length + notedPlaces.length + heads.length === 0) return null;
  const partyOf = (id: string) => parties.find((party) => party.id === id);
  return (
    <dl className="mt-1 text-sm">
      {places.length + notedPlaces.length > 0 && (
        <div>
          <dt className="inline text-ink-faint">{t('matrix.place')} </dt>
          {places.map((place) => (
            <dd key={place.id} className="mr-2 inline">
              <Link prefetch={false} href={nameHref(place.id)} className="link">
                {nameIn(locale, place)}
              </Link>
            </dd>
          ))}
          {notedPlaces.map(({ words, href }) => (
            <dd key={href} className="inline">
              {/* The document's own words, which stay in its language. */}
              <Link prefetch={false} href={href} className="link" lang={langOf(words)}>
                {t('matrix.placeWords', { words })}
              </Link>
            </dd>
          ))}
        </div>
      )}
      {heads.length > 0 && (
        <div>
          <dt className="text-ink-faint">{t('matrix.heads')}</dt>
          {heads.map(({ person, partyId, href }) => {
            const party = partyOf(partyId);
            return (
              <dd key={person.id}>
                <Link prefetch={false} href={nameHref(person.id)} className="link">
                  {nameIn(locale, person)}
                </Link>
                {party && (
                  <Link prefetch={false} href={nameHref(party.id)} className="link ms-2 text-ink-soft">
                    {nameIn(locale, party)}
                  </Link>
                )}
                <Link prefetch={false} href={href} className="link ms-2 text-ink-faint text-xs">
                  {t('event.openPassage')}
                </Link>
              </dd>
            );
          })}
        </div>
      )}
    </dl>
  );
}
