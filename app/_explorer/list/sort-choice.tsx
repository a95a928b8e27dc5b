'use client';

import { useTranslations } from 'use-intl/react';
import { EVENT_SORTS, type EventSort } from '@/lib/schema/event-sort';

interface Props {
  sort: EventSort;
  /** The words that are looked for: how well an event fits them orders only where there are some. */
  words: string | null;
  onSort: (sort: EventSort) => void;
}

/** In which order the list comes. Without scripts it is sent with the filters. */
export function SortChoice({ sort, words, onSort }: Props) {
  const t = useTranslations('list');
  return (
    <label className="ml-auto flex shrink-0 items-center gap-2 text-ink-soft">
      <span className="sr-only">{t('sort')}</span>
      <select
        name="sort"
        form="filters"
        value={sort}
        onChange={({ target }) => onSort(EVENT_SORTS.find((one) => one === target.value) ?? sort)}
        className="field-sizing-content rounded-md border border-line bg-surface px-1 py-1 text-ink text-xs"
      >
        {EVENT_SORTS.filter((one) => one !== 'relevance' || words !== null).map((one) => (
          <option key={one} value={one}>
            {t(`sortBy.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
