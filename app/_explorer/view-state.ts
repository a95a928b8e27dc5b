'use client';

import {
  createParser,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { LANE_KINDS } from './timeline/lanes';

/** An ISO day that the calendar has; anything else is as good as absent. */
const parseAsDay = createParser({
  parse: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (day: string) => day,
});

const VIEW = {
  /** The event whose panel is open. */
  event: parseAsString.withOptions({ history: 'push' }),
  /** What the lanes stand for. */
  lanes: parseAsStringLiteral(LANE_KINDS).withDefault('country'),
  /** On a phone: whether the list or the timeline is shown. */
  view: parseAsStringLiteral(['list', 'timeline']).withDefault('list'),
  /** The window of the timeline, first and last day; absent where all is shown. */
  from: parseAsDay,
  to: parseAsDay,
};

/** The state of the view that the browser keeps by itself, in the URL. */
export function useView() {
  return useQueryStates(VIEW, { scroll: false });
}

const Values = parseAsNativeArrayOf(parseAsString).withDefault([]);
const FILTERS = { country: Values, kind: Values, status: Values, document: Values };
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = ['country', 'kind', 'status', 'document'] as const satisfies FilterName[];

/**
 * The filters in the URL. A change is shown at once and asks the server for what fits.
 * @param startTransition of `useTransition`, to tell that the answer is on its way
 */
export function useFilters(startTransition: (callback: () => void) => void) {
  return useQueryStates(FILTERS, { history: 'push', shallow: false, scroll: false, startTransition });
}
