'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { ToldRound } from '@/lib/queries/rounds/told-rounds';
import { DateText } from '../../_event/date-text';
import { Glyph } from '../../_event/glyph';
import { nameIn, titleIn } from '../../_event/words';
import { roundHref } from '../../_rounds/addresses';
import { useEventDetail } from '../panel/use-event-detail';

interface Props {
  round: ToldRound;
  onOpen: (eventId: string) => void;
}

/** Below a round in the list: how much is told of it, and on demand the acts, whose positions there are, and the way to the round's page. */
export function RoundActs({ round, onOpen }: Props) {
  const t = useTranslations('list');
  const [opened, setOpened] = useState(false);
  const { acts, positions } = round;
  if (acts + positions === 0) return null;
  return (
    <details
      className="round-acts"
      onToggle={({ currentTarget }) => setOpened((was) => was || currentTarget.open)}
    >
      <summary>{t('atRound', { acts, positions })}</summary>
      {opened && <Acts eventId={round.eventId} onOpen={onOpen} />}
      <p className="pt-1">
        <a href={roundHref(round.round, round.isMain ? null : round.conference.id)} className="link">
          {t('roundPage')}
        </a>
      </p>
    </details>
  );
}

/** The acts at a round, each opening its panel, and how many positions each party has. */
function Acts({ eventId, onOpen }: { eventId: string; onOpen: (eventId: string) => void }) {
  const t = useTranslations('list');
  const locale = useLocale();
  const { state, retry } = useEventDetail(eventId, undefined);
  if (state.step === 'loading') return <p role="status">{t('loading')}</p>;
  if (state.step !== 'ready')
    return (
      <p role="alert">
        {t('failed')}{' '}
        <button type="button" className="link" onClick={retry}>
          {t('retry')}
        </button>
      </p>
    );
  const { atRound, parties } = state.event;
  const held = parties.map((party) => ({
    ...party,
    count: atRound?.positions.filter(({ countries }) => countries.includes(party.id)).length ?? 0,
  }));
  return (
    <>
      <ul className="space-y-1 pt-1">
        {atRound?.acts.map((act) => (
          <li key={act.id} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2">
            <span className="pt-0.5">
              <Glyph type={act.type} />
            </span>
            <span>
              <a
                href={eventHref(act.id)}
                className="link"
                onClick={(click) => {
                  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
                  click.preventDefault();
                  onOpen(act.id);
                }}
              >
                {titleIn(locale, act)}
              </a>{' '}
              <span className="text-ink-faint text-xs">
                <DateText date={act} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="pt-1.5">
        {t('positionsOf', {
          parties: held
            .filter(({ count }) => count > 0)
            .map((party) => t('positionCount', { party: nameIn(locale, party), count: party.count }))
            .join(t('separator')),
        })}
      </p>
    </>
  );
}
