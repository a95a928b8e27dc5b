'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { Facets, FacetValue } from '@/lib/queries/facets';
import { Glyph } from '../../_event/glyph';
import { nameIn } from '../../_event/words';
import type { FilterName } from '../view-state';
import { Chip } from './chip';
import { ClearButton } from './clear-button';
import { FacetMenu } from './facet-menu';

/** How many countries stand in the bar; the others are in a menu beside them. */
const IN_BAR = 7;

type Filters = Record<FilterName, string[]>;

interface Props {
  facets: Facets;
  filters: Filters;
  onChange: (change: Partial<Filters> | null) => void;
}

/** The filters with live counts: a form that, without scripts, is sent with a button. */
export function FilterBar({ facets, filters, onChange }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const chip = (name: FilterName, { value, count }: FacetValue) => ({
    name,
    value,
    count,
    chosen: filters[name].includes(value),
    onToggle: (on: boolean) =>
      onChange({ [name]: on ? [...filters[name], value] : filters[name].filter((one) => one !== value) }),
  });
  const menu = (name: FilterName) => {
    const count = filters[name].length;
    const own = t(`filter.${name}`);
    return { name: own, label: count === 0 ? own : t('filter.chosen', { name: own, count }) };
  };
  const countries = facets.country.map((facet) => (
    <Chip key={facet.value} {...chip('country', facet)}>
      {nameIn(locale, facet)}
    </Chip>
  ));
  const rest = facets.country.slice(IN_BAR);
  const chosen = rest.filter(({ value }) => filters.country.includes(value)).length;
  return (
    <form action="/" aria-label={t('filter.label')} className="filter-bar">
      <fieldset className="filter-chips">
        <legend className="sr-only">{t('filter.country')}</legend>
        {countries.slice(0, IN_BAR)}
      </fieldset>
      {rest.length > 0 && (
        <FacetMenu name={t('filter.moreCountries')} label={t('filter.more', { count: rest.length, chosen })}>
          {countries.slice(IN_BAR)}
        </FacetMenu>
      )}
      <span aria-hidden="true" className="mx-1 h-5 w-px bg-line max-sm:hidden" />
      <FacetMenu {...menu('kind')}>
        {facets.kind.map((facet) => (
          <Chip key={facet.value} {...chip('kind', facet)}>
            <Glyph type={facet.value} /> {t(`kind.${facet.value}`)}
          </Chip>
        ))}
      </FacetMenu>
      <FacetMenu {...menu('status')}>
        {facets.status.map((facet) => (
          <Chip key={facet.value} {...chip('status', facet)}>
            {t(`status.${facet.value}`)}
          </Chip>
        ))}
      </FacetMenu>
      <FacetMenu {...menu('document')}>
        {facets.document.map((facet) => (
          <Chip key={facet.value} {...chip('document', facet)}>
            <span lang="zh-Hant">{facet.title}</span>
          </Chip>
        ))}
      </FacetMenu>
      <ClearButton filters={filters} onClear={() => onChange(null)} />
      <noscript>
        <button type="submit" className="button">
          {t('filter.apply')}
        </button>
      </noscript>
    </form>
  );
}
