'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { Facets } from '@/lib/queries/facets';
import { Glyph } from '../../_event/glyph';
import { nameIn } from '../../_event/words';
import { Menu } from '../menu';
import type { FilterName } from '../view-state';
import { Chip } from './chip';
import { ClearButton } from './clear-button';

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
  const chip = (name: FilterName, { value, count }: { value: string; count: number }) => ({
    name,
    value,
    count,
    chosen: filters[name].includes(value),
    onToggle: (on: boolean) =>
      onChange({ [name]: on ? [...filters[name], value] : filters[name].filter((one) => one !== value) }),
  });
  const rest = facets.country.slice(IN_BAR);
  const label = (name: FilterName, among: { value: string }[] = facets[name]) => {
    const count = among.filter(({ value }) => filters[name].includes(value)).length;
    return count === 0 ? t(`filter.${name}`) : t('filter.chosen', { name: t(`filter.${name}`), count });
  };
  return (
    <form action="/" aria-label={t('filter.label')} className="filter-bar">
      <fieldset className="filter-chips">
        <legend className="sr-only">{t('filter.country')}</legend>
        {facets.country.slice(0, IN_BAR).map((facet) => (
          <Chip key={facet.value} {...chip('country', facet)}>
            {nameIn(locale, facet)}
          </Chip>
        ))}
      </fieldset>
      <fieldset className="contents">
        <legend className="sr-only">{t('filter.moreCountries')}</legend>
        {rest.length > 0 && (
          <Menu
            label={t('filter.more', {
              count: rest.length,
              chosen: rest.filter(({ value }) => filters.country.includes(value)).length,
            })}
          >
            <div className="flex flex-wrap gap-1.5">
              {rest.map((facet) => (
                <Chip key={facet.value} {...chip('country', facet)}>
                  {nameIn(locale, facet)}
                </Chip>
              ))}
            </div>
          </Menu>
        )}
      </fieldset>
      <span aria-hidden="true" className="mx-1 h-5 w-px bg-line max-sm:hidden" />
      <Menu label={label('kind')}>
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{t('filter.kind')}</legend>
          {facets.kind.map((facet) => (
            <Chip key={facet.value} {...chip('kind', facet)}>
              <Glyph type={facet.value} /> {t(`kind.${facet.value}`)}
            </Chip>
          ))}
        </fieldset>
      </Menu>
      <Menu label={label('status')}>
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{t('filter.status')}</legend>
          {facets.status.map((facet) => (
            <Chip key={facet.value} {...chip('status', facet)}>
              {t(`status.${facet.value}`)}
            </Chip>
          ))}
        </fieldset>
      </Menu>
      <Menu label={label('document')}>
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{t('filter.document')}</legend>
          {facets.document.map((facet) => (
            <Chip key={facet.value} {...chip('document', facet)}>
              <span lang="zh-Hant">{facet.title}</span>
            </Chip>
          ))}
        </fieldset>
      </Menu>
      <ClearButton filters={filters} onClear={() => onChange(null)} />
      <noscript>
        <button type="submit" className="button">
          {t('filter.apply')}
        </button>
      </noscript>
    </form>
  );
}
