'use client';

import { useTranslations } from 'use-intl/react';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { Glyph } from '../../_event/glyph';
import { FAMILY_NAMES, KIND_NAMES, kindsOf } from '../../_event/kinds';
import { Menu } from '../../_shell/menu';

const STATUSES: EventStatus[] = ['ongoing', 'planned', 'claimed', 'denied'];

/** The key to the signs: what the shapes and colours stand for, then what is done to them; the signs of all kinds on demand. */
export function Legend() {
  const t = useTranslations();
  return (
    <Menu label={t('timeline.key')} side="end">
      <p className="mb-1.5 font-semibold text-xs">{t('timeline.keyShapes')}</p>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-1 text-[0.8125rem] sm:min-w-96">
        {FAMILY_NAMES.map((family) => (
          <li key={family} className="flex items-center gap-2">
            <Glyph type={kindsOf(family)[0] ?? 'other'} /> {t(`family.${family}`)}
          </li>
        ))}
      </ul>
      <p className="mt-3 mb-1.5 border-line border-t pt-2.5 font-semibold text-xs">{t('timeline.keyBars')}</p>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-1 text-[0.8125rem]">
        <li className="flex items-center gap-3">
          <span aria-hidden="true" className="key-bar" /> {t('timeline.exact')}
        </li>
        <li className="flex items-center gap-3">
          <span aria-hidden="true" className="key-bar is-vague" /> {t('timeline.vague')}
        </li>
        {STATUSES.map((status) => (
          <li key={status} className="flex items-center gap-3">
            <span aria-hidden="true" className={`key-bar status-${status}`} /> {t(`status.${status}`)}
          </li>
        ))}
        <li className="flex items-center gap-3">
          <span aria-hidden="true" className="flex w-7 justify-center">
            <span className="size-1.5 rounded-full bg-accent" />
          </span>
          {t('timeline.keyContradicted')}
        </li>
        <li className="flex items-center gap-3">
          <span aria-hidden="true" className="flex w-7 justify-center text-ink-soft text-xs">
            +5
          </span>
          {t('timeline.keyGroup')}
        </li>
        <li className="col-span-2 flex items-center gap-3">
          <span aria-hidden="true" className="flex w-7 justify-center">
            <span className="key-band" />
          </span>
          {t('timeline.keyBand')}
        </li>
      </ul>
      <details className="mt-3 border-line border-t pt-2.5 text-sm">
        <summary className="cursor-pointer text-ink-soft">{t('timeline.keyAll')}</summary>
        <ul className="mt-1.5 grid grid-cols-2 gap-x-4 gap-y-1">
          {KIND_NAMES.map((type) => (
            <li key={type} className="flex items-center gap-2">
              <Glyph type={type} /> {t(`kind.${type}`)}
            </li>
          ))}
        </ul>
      </details>
    </Menu>
  );
}
