'use client';

import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { nameHref } from '@/lib/addresses';
import type { EventDetail } from '@/lib/queries/event-view';
import { Link } from '../_shell/link';
import { DateText } from './date-text';
import { Importance } from './importance';
import { Names } from './names';
import { nameIn } from './words';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What is known of an event, as a table of terms. */
export function Facts({ event }: { event: EventDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const { parties, places, conference, round } = event;
  const people = event.participants.filter(({ id }) => !event.countries.includes(id));
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      <Fact name={t('event.date')}>
        <span className="font-medium">
          <DateText date={event} />
        </span>
        <span className="ml-2 text-ink-faint text-xs">
          {t(`precision.${event.precision}`)} ·{' '}
          <span className="whitespace-nowrap">
            <abbr title="Extended Date/Time Format">EDTF</abbr> {event.edtf}
          </span>
        </span>
      </Fact>
      {parties.length > 0 && (
        <Fact name={t('event.countries')}>
          <Names names={parties} />
        </Fact>
      )}
      {people.length > 0 && (
        <Fact name={t('event.participants')}>
          <Names
            names={people}
            beside={({ roles }) => `(${roles.map((role) => t(`role.${role}`)).join(', ')})`}
          />
        </Fact>
      )}
      {places.length > 0 ? (
        <Fact name={t('event.place')}>
          <Names names={places} />
        </Fact>
      ) : (
        event.machine?.place !== undefined &&
        event.place !== '' && <Fact name={t('event.place')}>{event.place}</Fact>
      )}
      {event.named.length > 0 && (
        <Fact name={t('event.named')}>
          <Names names={event.named} />
        </Fact>
      )}
      {conference !== null && round !== null && (
        <Fact name={t('event.round')}>
          {t.rich('event.roundOf', {
            round,
            conference: nameIn(locale, conference),
            link: (chunks) => (
              <Link prefetch={false} href={nameHref(conference.id)} className="link">
                {chunks}
              </Link>
            ),
          })}
        </Fact>
      )}
      <Fact name={t('event.importance')}>
        <Importance event={event} />
      </Fact>
    </dl>
  );
}
