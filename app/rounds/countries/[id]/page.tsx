import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { nameHref } from '@/lib/addresses';
import { nameIn } from '../../../_event/words';
import { searchParametersOf } from '../../../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../../../_i18n/request';
import { countryHref, matrixHref } from '../../../_rounds/addresses';
import { askedConference } from '../../../_rounds/asked';
import { Story } from '../../../_rounds/story';
import { Link } from '../../../_shell/link';
import { pathPart } from '../../../_shell/path-part';

type Props = PageProps<'/rounds/countries/[id]'>;

async function askedCountry({ params, searchParams }: Props) {
  const query = searchParametersOf(await searchParams);
  const { matrix, given } = await askedConference(query.get('conference'));
  const id = pathPart((await params).id);
  const party = matrix?.parties.find((one) => one.id === id);
  return matrix === null || party === undefined ? null : { matrix, party, given };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [asked, t, locale] = await Promise.all([askedCountry(props), requestTranslator(), requestLocale()]);
  if (asked === null) return { title: t('round.title') };
  return { title: t('matrix.story', { party: nameIn(locale, asked.party) }) };
}

/** What one party wanted, offered and did, round by round. */
export default async function CountryPage(props: Props) {
  const [asked, t, locale] = await Promise.all([askedCountry(props), requestTranslator(), requestLocale()]);
  if (asked === null) notFound();
  const { matrix, party, given } = asked;
  return (
    <main id="main" className="page">
      <p className="text-sm">
        <Link prefetch={false} href={matrixHref(given)} className="link">
          {t('matrix.back')}
        </Link>
      </p>
      <h1 className="page-title">{t('matrix.story', { party: nameIn(locale, party) })}</h1>
      <p className="page-lead">
        {t('matrix.storyLead')}{' '}
        <Link prefetch={false} href={nameHref(party.id)} className="link">
          {t('matrix.about', { party: nameIn(locale, party) })}
        </Link>
      </p>
      <nav aria-label={t('matrix.parties')} className="mb-8 flex flex-wrap gap-2">
        {matrix.parties.map((one) => (
          <Link
            prefetch={false}
            key={one.id}
            href={countryHref(one.id, given)}
            aria-current={one.id === party.id ? 'true' : undefined}
            className="button"
          >
            {nameIn(locale, one)}
          </Link>
        ))}
      </nav>
      <Story matrix={matrix} party={party.id} given={given} />
    </main>
  );
}
