import type { Metadata } from 'next';
import { searchParametersOf } from '../_explorer/search-parameters';
import { requestTranslator } from '../_i18n/request';
import { askedConference } from '../_rounds/asked';
import { ConferenceChoice } from '../_rounds/conference-choice';
import { Matrix } from '../_rounds/matrix';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('round.title') };
}

/** Who stood where: the parties of a conference by its rounds. */
export default async function RoundsPage({ searchParams }: PageProps<'/rounds'>) {
  const query = searchParametersOf(await searchParams);
  const [{ matrix, conferences, given }, t] = await Promise.all([
    askedConference(query.get('conference')),
    requestTranslator(),
  ]);
  return (
    <main id="main" className="page max-w-none">
      <h1 className="page-title">{t('round.title')}</h1>
      <p className="page-lead">{t(matrix === null ? 'round.none' : 'matrix.lead')}</p>
      <ConferenceChoice conferences={conferences} current={matrix?.conference.id ?? ''} />
      {matrix && <Matrix matrix={matrix} given={given} />}
    </main>
  );
}
