'use client';

import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import type { Named } from '@/lib/queries/event-view';
import type { Facets, FacetValue } from '@/lib/queries/facets';
import type { ListFilter } from '@/lib/schema/filter';
import { langOf } from '@/lib/text/detect-language';
import { Glyph } from '../../_event/glyph';
import { nameIn } from '../../_event/words';
import { useExplorerPath } from '../embed/use-explorer-path';
import { KeyHelp } from '../key-help';
import type { FilterState } from '../view-state';
import { Chip } from './chip';
import { ChosenNames } from './chosen-names';
import { ClearButton } from './clear-button';
import { MatchAll, RoleChoice } from './country-options';
import { DateRange } from './date-range';
import { FacetMenu } from './facet-menu';
import { SearchBox } from './search-box';
import type { Suggestion } from './suggestion';
import { type NamePage, useNamePage } from './use-name-page';
import { withValue } from './values';
import type { Days } from './written-days';

/** How many countries stand in the bar; the others are in a menu beside them. */
const IN_BAR = 7;

interface Props {
  facets: Facets;
  filters: FilterState;
  days: Days;
  /** What else the address says of the view, and is to say when the form is sent. */
  kept: Record<string, string>;
  onChange: (change: Partial<FilterState> | null) => void;
  onDates: (days: Days) => void;
  onOpen: (eventId: string) => void;
}

/** The filters with live counts: a form that, without scripts, is sent with a button. */
export function FilterBar({ facets, filters, days, kept, onChange, onDates, onOpen }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const choose = (chosen: Exclude<Suggestion, { by: 'words' }>) => {
    if (chosen.by === 'name') onChange({ q: null, name: withValue(filters.name, chosen.name.id, true) });
    else if (chosen.by === 'kind')
      onChange({ q: null, kind: withValue(filters.kind, chosen.kind.value, true) });
    else {
      if (filters.q !== null) onChange({ q: null });
      onOpen(chosen.round.id);
    }
  };
  const pageOf = useNamePage();
  const { path, target } = useExplorerPath();
  const chip = (name: ListFilter, { value, count }: FacetValue, children: ReactNode, page?: NamePage) => (
    <Chip
      key={value}
      name={name}
      value={value}
      count={count}
      chosen={filters[name].includes(value)}
      onToggle={(on) => onChange({ [name]: withValue(filters[name], value, on) })}
      {...(page && { page })}
    >
      {children}
    </Chip>
  );
  const named = (name: ListFilter, facet: FacetValue & Named) =>
    chip(name, facet, nameIn(locale, facet), pageOf(facet));
  const menu = (name: ListFilter) => {
    const count = filters[name].length;
    const own = t(`filter.${name}`);
    return { name: own, label: count === 0 ? own : t('filter.chosen', { name: own, count }) };
  };
  const countries = facets.country.map((facet) => named('country', facet));
  const rest = facets.country.slice(IN_BAR);
  const chosen = rest.filter(({ value }) => filters.country.includes(value)).length;
  return (
    // The browser is not to fill it in again on the way back: the address says what is chosen.
    <form
      id="filters"
      action={here(path)}
      target={target}
      aria-label={t('filter.label')}
      autoComplete="off"
      className="filter-bar"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchBox words={filters.q} onSearch={(q) => onChange({ q })} onChoose={choose} />
      <ChosenNames names={facets.name} filters={filters} onChange={onChange} />
      <fieldset className="filter-chips">
        <legend className="sr-only">{t('filter.country')}</legend>
        {countries.slice(0, IN_BAR)}
      </fieldset>
      <div className="filter-menus">
        <FacetMenu name={t('filter.moreCountries')} label={t('filter.more', { count: rest.length, chosen })}>
          {countries.slice(IN_BAR)}
        </FacetMenu>
        <RoleChoice filters={filters} onChange={onChange} />
        <MatchAll filters={filters} onChange={onChange} />
        <FacetMenu {...menu('kind')}>
          {facets.kind.map((facet) =>
            chip(
              'kind',
              facet,
              <>
                <Glyph type={facet.value} /> {t(`kind.${facet.value}`)}
              </>,
            ),
          )}
        </FacetMenu>
        <FacetMenu {...menu('status')}>
          {facets.status.map((facet) => chip('status', facet, t(`status.${facet.value}`)))}
        </FacetMenu>
        {facets.participant.length > 0 && (
          <FacetMenu {...menu('participant')}>
            {facets.participant.map((facet) => named('participant', facet))}
          </FacetMenu>
        )}
        <FacetMenu {...menu('document')}>
          {facets.document.map((facet) =>
            chip('document', facet, <span lang={langOf(facet.title)}>{facet.title}</span>),
          )}
        </FacetMenu>
        <FacetMenu {...menu('precision')}>
          {facets.precision.map((facet) => chip('precision', facet, t(`precision.${facet.value}`)))}
        </FacetMenu>
        <DateRange {...days} onDates={onDates} />
        {facets.contradicted.map(({ value, count }) => (
          <Chip
            key={value}
            name="contradicted"
            value={value}
            count={count}
            chosen={filters.contradicted !== null}
            onToggle={(on) => onChange({ contradicted: on ? 'yes' : null })}
          >
            {t('filter.contradicted')}
          </Chip>
        ))}
        <ClearButton filters={filters} onClear={() => onChange(null)} />
      </div>
      <KeyHelp />
      <noscript>
        <button type="submit" className="button">
          {t('filter.apply')}
        </button>
      </noscript>
    </form>
  );
}
