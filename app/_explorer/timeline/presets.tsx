'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { RoundView } from '@/lib/queries/list-rounds';
import { nameIn } from '../../_event/words';
import { Menu } from '../../_shell/menu';
import { type DayRange, rangeOf } from './days';
import { PERIODS } from './periods';

interface Props {
  rounds: RoundView[];
  onAll: () => void;
  onShow: (range: DayRange) => void;
}

/** Windows to jump to: all, the periods of the field, and each round with what surrounds it. */
export function Presets({ rounds, onAll, onShow }: Props) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  return (
    <Menu label={t('presets')} closesOnClick>
      <ul className="space-y-1 sm:min-w-64">
        <li>
          <button type="button" className="menu-item" onClick={onAll}>
            {t('presetAll')}
          </button>
        </li>
        {PERIODS.map(({ id, ...range }) => (
          <li key={id}>
            <button type="button" className="menu-item" onClick={() => onShow(range)}>
              {t(id)}
            </button>
          </li>
        ))}
        {rounds.map((round) => (
          <li key={round.eventId}>
            <button type="button" className="menu-item" onClick={() => onShow(rangeOf(round))}>
              {t('roundOf', { round: round.round, conference: nameIn(locale, round.conference) })}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
