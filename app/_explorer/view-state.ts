'use client';

import {
  createParser,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { EVENT_SHOWS, EVENT_SORTS } from '@/lib/schema/event-sort';
import { type Choice, FILTERS, LIST_FILTERS, type ListFilter } from '@/lib/schema/filter';
import { LANE_KINDS } from '@/lib/schema/lanes';
import { isIsoDay } from '@/lib/time/day';
import { CALENDARS } from '../_event/calendar';

/** An ISO day that the calendar has, before the common era too; anything else is as good as absent. */
const parseAsDay = createParser({
  parse: (text) => (isIsoDay(text) ? text : null),
  serialize: (day: string) => day,
});

const VIEW = {
  /** The event whose panel is open. */
  event: parseAsString.withOptions({ history: 'push' }),
  /** What the lanes stand for. */
  lanes: parseAsStringLiteral(LANE_KINDS).withDefault('country'),
  /** On a phone: whether the list or the timeline is shown. */
  view: parseAsStringLiteral(['list', 'timeline']).withDefault('list'),
  /** Whether the list has the events that stand out or all; filters and words look in all. */
  show: parseAsStringLiteral(EVENT_SHOWS).withDefault('key'),
  /** The order of the list; absent where it is the usual one (`sortOf`). */
  sort: parseAsStringLiteral(EVENT_SORTS),
  /** The calendar of the axis and of all dates. */
  calendar: parseAsStringLiteral(CALENDARS).withDefault('gregory'),
  /** The window of the timeline, first and last day; absent where all is shown. */
  from: parseAsDay,
  to: parseAsDay,
};

/** The state of the view that the browser keeps by itself, in the URL. */
export function useView() {
  return useQueryStates(VIEW, { scroll: false });
}

const Values = parseAsNativeArrayOf(parseAsString).withDefault([]);
const LISTS = Object.fromEntries(LIST_FILTERS.map((name) => [name, Values])) as Record<
  ListFilter,
  typeof Values
>;
const SINGLES = {
  match: parseAsStringLiteral(FILTERS.match.value),
  role: parseAsStringLiteral(FILTERS.role.value),
  contradicted: parseAsStringLiteral(FILTERS.contradicted.value),
  q: parseAsString,
};

export type FilterState = Record<ListFilter, string[]> & {
  match: Choice<'match'> | null;
  role: Choice<'role'> | null;
  contradicted: Choice<'contradicted'> | null;
  q: string | null;
};

/**
 * The filters in the URL. A change is shown at once and asks the server for what fits.
 * @param startTransition of `useTransition`, to tell that the answer is on its way
 */
export function useFilters(startTransition: (callback: () => void) => void) {
  return useQueryStates(
    { ...LISTS, ...SINGLES },
    { history: 'push', shallow: false, scroll: false, startTransition },
  );
}

/** How many filters are set: each value of a list, the words, and the contradicted alone. */
export function countFilters(filters: FilterState): number {
  const values = LIST_FILTERS.reduce((sum, name) => sum + filters[name].length, 0);
  return values + (filters.q === null ? 0 : 1) + (filters.contradicted === null ? 0 : 1);
}
