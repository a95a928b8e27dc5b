'use client';

import { useEffect } from 'react';
import { EVENT_SORTS, sortOf } from '@/lib/schema/event-sort';
import { FILTERS, LIST_FILTERS } from '@/lib/schema/filter';
import type { FilterState, useFilters, useView } from '../view-state';
import { withValue } from './values';
import { writtenDays } from './written-days';

/** The filters whose check box, or choice of a role, is not as the server drew it. */
function changedFilters(form: HTMLFormElement, filters: FilterState): Partial<FilterState> {
  const change: Partial<FilterState> = {};
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const { name, value, checked } = box;
    if (checked === box.defaultChecked) continue;
    const list = LIST_FILTERS.find((one) => one === name);
    if (list) change[list] = withValue(change[list] ?? filters[list], value, checked);
    else if (name === 'match') change.match = checked ? 'all' : null;
    else change.contradicted = checked ? 'yes' : null;
  }
  const role = FILTERS.role.value.find((one) => one === new FormData(form).get('role')) ?? null;
  return role === filters.role ? change : { ...change, role };
}

/**
 * Puts in force what the reader chose in the form while the scripts were on their way: React takes the page over as the server drew it, and would
 * take that back. Words to look for are left to their field.
 */
export function useEarlyChoices(
  [filters, setFilters]: ReturnType<typeof useFilters>,
  [view, setView]: ReturnType<typeof useView>,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page wakes
  useEffect(() => {
    const form = document.forms.namedItem('filters');
    if (form === null) return;
    const change = changedFilters(form, filters);
    if (Object.keys(change).length > 0) setFilters(change);
    const shown = sortOf(view.sort, filters.q);
    const sort = EVENT_SORTS.find((one) => one === new FormData(form).get('sort')) ?? shown;
    // A date that is still being written is read when its field is left.
    const days = document.activeElement?.matches('[type=date]') ? null : writtenDays(form, view);
    if (days || sort !== shown) setView({ ...days, sort: sort === shown ? view.sort : sort });
  }, []);
}
