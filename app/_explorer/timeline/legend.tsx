'use client';

import { useTranslations } from 'use-intl/react';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { Glyph } from '../../_event/glyph';
import { KIND_NAMES } from '../../_event/kinds';
import { Menu } from '../menu';

const STATUSES: EventStatus[] = ['occurred', 'ongoing', 'planned', 'claimed', 'denied'];

/** The key to the signs. */
export function Legend() {
  const t = useTranslations();
  return (
    <Menu label={t('timeline.key')} side="end">
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1.5 sm:min-w-96 text-sm">
        {KIND_NAMES.map((type) => (
          <li key={type} className="flex items-center gap-2">
            <Glyph type={type} /> {t(`kind.${type}`)}
          </li>
        ))}
      </ul>
      <ul className="mt-3 grid grid-cols-2 gap-x-4 gap-y-1.5 border-line border-t pt-3 text-sm">
        {STATUSES.map((status) => (
          <li key={status} className="flex items-center gap-3">
            <span aria-hidden="true" className={`key-bar status-${status}`} /> {t(`status.${status}`)}
          </li>
        ))}
        <li className="flex items-center gap-3">
          <span aria-hidden="true" className="key-bar is-vague" /> {t('timeline.vague')}
        </li>
        <li className="col-span-2 flex items-center gap-3">
          <span aria-hidden="true" className="flex w-7 justify-center">
            <span className="size-1.5 rounded-full bg-accent" />
          </span>
          {t('timeline.keyContradicted')}
        </li>
        <li className="col-span-2 flex items-center gap-3">
          <span aria-hidden="true" className="flex w-7 justify-center text-ink-soft text-xs">
            +5
          </span>
          {t('timeline.keyGroup')}
        </li>
      </ul>
    </Menu>
  );
}
