'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventDetail } from '@/lib/queries/event-view';
import { Link } from '../_shell/link';
import { DateText } from './date-text';
import { Glyph } from './glyph';
import { nameIn, titleIn } from './words';
import { WordsLine } from './words-line';
import '../_styles/rounds.css';

interface Props {
  event: EventDetail;
  level: 'h2' | 'h3';
}

/** Of a round: what was done at it, and what each party held, which is no event. */
export function AtRound({ event: { atRound, parties }, level }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const Heading = level;
  if (atRound === null) return null;
  const { acts, positions } = atRound;
  const holders = parties.filter(({ id }) => positions.some(({ countries }) => countries.includes(id)));
  return (
    <>
      {acts.length > 0 && (
        <section aria-labelledby="acts" className="text-sm">
          <Heading id="acts" className="mb-3 font-semibold text-sm">
            {t('event.acts', { count: acts.length })}
          </Heading>
          <ul className="space-y-1.5">
            {acts.map((act) => (
              <li key={act.id} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2">
                <span className="pt-0.5">
                  <Glyph type={act.type} />
                </span>
                <span>
                  <Link href={eventHref(act.id)} className="link" prefetch={false}>
                    {titleIn(locale, act)}
                  </Link>
                  <span className="ml-2 text-ink-faint text-xs">
                    <DateText date={act} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {positions.length > 0 && (
        <section aria-labelledby="positions">
          <Heading id="positions" className="font-semibold text-sm">
            {t('event.positions', { count: positions.length })}
          </Heading>
          <p className="mb-3 text-ink-soft text-xs">{t('event.positionsLead')}</p>
          {holders.map((party) => {
            const own = positions.filter(({ countries }) => countries.includes(party.id));
            return (
              <details key={party.id} className="mb-2">
                <summary className="cursor-pointer text-sm">
                  {nameIn(locale, party)} <span className="text-ink-faint">{own.length}</span>
                </summary>
                <ul className="mt-2 space-y-2.5">
                  {own.map((position) => (
                    <WordsLine
                      key={position.id}
                      line={{ ...position, eventId: null }}
                      t={t}
                      locale={locale}
                    />
                  ))}
                </ul>
              </details>
            );
          })}
        </section>
      )}
    </>
  );
}
