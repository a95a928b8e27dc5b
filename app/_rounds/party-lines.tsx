import type { Named } from '@/lib/queries/event-view';
import type { RoundColumn } from '@/lib/queries/rounds/view';
import { nameIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Lines } from './lines';

interface Props {
  round: RoundColumn;
  parties: Named[];
}

/** What each party held at a round and did there, party by party. */
export async function PartyLines({ round, parties }: Props) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const told = parties.filter(({ id }) => (round.lines.get(id)?.length ?? 0) > 0);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="held" className="mb-8">
      <h2 id="held" className="mb-2 font-semibold">
        {t('matrix.held')}
      </h2>
      {told.map((party) => (
        <details key={party.id} className="mb-2">
          <summary className="cursor-pointer">
            {nameIn(locale, party)}{' '}
            <span className="text-ink-faint text-sm">{round.lines.get(party.id)?.length}</span>
          </summary>
          <div className="mt-2">
            <Lines lines={round.lines.get(party.id) ?? []} shown={8} />
          </div>
        </details>
      ))}
    </section>
  );
}
