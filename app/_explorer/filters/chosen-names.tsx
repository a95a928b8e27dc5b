'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { Facets } from '@/lib/queries/facets';
import { nameIn } from '../../_event/words';
import type { FilterState } from '../view-state';
import { Chip } from './chip';
import { useNamePage } from './use-name-page';
import { withValue } from './values';

interface Props {
  names: Facets['name'];
  filters: FilterState;
  onChange: (change: Partial<FilterState>) => void;
}

/** The names that are filtered by; a click on one takes it back. */
export function ChosenNames({ names, filters, onChange }: Props) {
  const t = useTranslations('filter');
  const locale = useLocale();
  const pageOf = useNamePage();
  const chosen = names.filter(({ value }) => filters.name.includes(value));
  if (chosen.length === 0) return null;
  return (
    <fieldset className="filter-chips">
      <legend className="sr-only">{t('name')}</legend>
      {chosen.map((name) => (
        <Chip
          key={name.value}
          name="name"
          value={name.value}
          count={name.count}
          chosen
          page={pageOf(name)}
          onToggle={() => onChange({ name: withValue(filters.name, name.value, false) })}
        >
          <span aria-hidden="true">×</span>
          {nameIn(locale, name)}
        </Chip>
      ))}
    </fieldset>
  );
}
