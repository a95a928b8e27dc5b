'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { Period } from '@/lib/collections/served';
import type { RoundView } from '@/lib/queries/list-rounds';
import { nameIn } from '../../_event/words';
import { Menu } from '../../_shell/menu';
import { type DayRange, rangeOf } from './days';

interface Props {
  periods: readonly Period[];
  rounds: RoundView[];
  onAll: () => void;
  onShow: (range: DayRange) => void;
}

/** Windows to jump to: all, the periods that the collection names, and each round with what surrounds it. */
export function Presets({ periods, rounds, onAll, onShow }: Props) {
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
        {periods.map(({ title, from, to }) => (
          <li key={title.en}>
            <button
              type="button"
              className="menu-item"
              onClick={() => onShow(rangeOf({ earliest: from, latest: to }))}
            >
              {title[locale]}
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
