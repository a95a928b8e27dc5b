'use client';

import { useTranslations } from 'use-intl/react';
import { FILTERS } from '@/lib/schema/filter';
import type { FilterState } from '../view-state';

interface Props {
  filters: FilterState;
  onChange: (change: Partial<FilterState>) => void;
}

/** Whether all of the chosen countries have to take part or any; asked where more than one is chosen. */
export function MatchAll({ filters, onChange }: Props) {
  const t = useTranslations('filter');
  if (filters.country.length < 2) return null;
  return (
    <label className="chip border-dashed" title={t('matchAll')}>
      <input
        type="checkbox"
        name="match"
        value="all"
        aria-label={t('matchAll')}
        checked={filters.match === 'all'}
        onChange={({ target }) => onChange({ match: target.checked ? 'all' : null })}
      />
      {t('matchAllShort')}
    </label>
  );
}

/** In which role the chosen countries have to take part. */
export function RoleChoice({ filters, onChange }: Props) {
  const t = useTranslations('filter');
  return (
    <label className="role-choice">
      {t('role')}
      <select
        name="role"
        value={filters.role ?? ''}
        onChange={({ target }) =>
          onChange({ role: FILTERS.role.value.find((role) => role === target.value) ?? null })
        }
      >
        <option value="">{t('anyRole')}</option>
        {FILTERS.role.value.map((role) => (
          <option key={role} value={role}>
            {t(`roleOf.${role}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
