import { eventHref } from '@/lib/addresses';
import type { EventSummary, Named } from '@/lib/queries/event-view';
import type { Phase } from '@/lib/queries/rounds/view';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../_event/glyph';
import { StatusTag } from '../_event/status-tag';
import { nameIn, titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

interface Props {
  phase: Phase;
  events: EventSummary[];
  parties: Named[];
}

/** The events of one phase of a round, by date. */
export async function PhaseList({ phase, events, parties }: Props) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const named = (ids: string[]) =>
    parties
      .filter(({ id }) => ids.includes(id))
      .map((party) => nameIn(locale, party))
      .join(t('list.separator'));
  return (
    <section aria-labelledby={phase} className="mt-8">
      <h2 id={phase} className="mb-2 font-semibold">
        {t(`matrix.phase.${phase}`)}
        <span className="ml-2 font-normal text-ink-faint text-sm">
          {t('filter.events', { count: events.length })}
        </span>
      </h2>
      {events.length === 0 && <p className="text-ink-faint text-sm">{t('matrix.nothing')}</p>}
      <ol className="divide-y divide-line border-line border-y empty:border-0">
        {events.map((event) => (
          <li key={event.id} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 py-2">
            <span className="pt-1" title={t(`kind.${event.type}`)}>
              <Glyph type={event.type} />
            </span>
            <span>
              <span className="block text-ink-soft text-xs">{formatDate(event.edtf, locale)}</span>
              <Link prefetch={false} href={eventHref(event.id)} className="link">
                {titleIn(locale, event)}
              </Link>
              <span className="flex flex-wrap items-center gap-x-2 text-ink-faint text-xs">
                <span>{named(event.countries)}</span>
                <StatusTag status={event.status} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
