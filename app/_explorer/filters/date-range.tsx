'use client';

import { useTranslations } from 'use-intl/react';
import { Menu } from '../../_shell/menu';
import { type Days, FIRST_DAY, writtenDays } from './written-days';

interface Props extends Days {
  onDates: (days: Days) => void;
}

/** The first and the last day to be shown: the window of the timeline, in figures. */
export function DateRange({ from, to, onDates }: Props) {
  const t = useTranslations('filter');
  const ends = { from, to };
  return (
    <Menu label={t(from === null && to === null ? 'dates' : 'datesChosen')}>
      <fieldset className="flex flex-wrap items-center gap-3 text-sm">
        <legend className="sr-only">{t('dates')}</legend>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="flex items-center gap-2">
            {t(end)}
            <input
              key={ends[end] ?? ''}
              type="date"
              name={end}
              min={FIRST_DAY}
              max="9999-12-31"
              defaultValue={ends[end] ?? ''}
              onBlur={({ target }) => {
                const days = target.form && writtenDays(target.form, ends);
                if (days) onDates(days);
              }}
              className="rounded-md border border-line bg-surface px-2 py-1 text-ink"
            />
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}
