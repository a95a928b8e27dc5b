import type { EventFilters, ParameterProblem } from '@/lib/queries/filters';
import { readFilters } from '@/lib/queries/known-values';
import type { QueueAsked } from '@/lib/queries/review/queue';
import { Reviewer } from '@/lib/schema/api-parameters';
import { DoubtRule } from '@/lib/schema/doubt';
import { ReviewState } from '@/lib/schema/review-state';

/** How the queue is shown. */
export type ReviewView = 'one' | 'table';

/** What the address of the queue asks for. */
export interface ReviewAsked extends QueueAsked {
  view: ReviewView;
  /** The event that is looked at first; null for the first of the queue. */
  event: string | null;
  /** What of the address cannot be understood. */
  problems: ParameterProblem[];
}

/** Reads the address of the queue. What cannot be understood is left out, and told. */
export async function readReview(query: URLSearchParams): Promise<ReviewAsked> {
  const { filters, problems } = await readFilters(query);
  return {
    filters,
    state: ReviewState.safeParse(query.get('state')).data ?? 'open',
    reviewer: Reviewer.safeParse(query.get('reviewer')).data ?? null,
    doubt: DoubtRule.safeParse(query.get('doubt')).data ?? null,
    view: query.get('view') === 'table' ? 'table' : 'one',
    event: query.get('event'),
    problems,
  };
}

/** The filters by which the queue narrows what it shows; an address may have the others too. */
const SHOWN = ['document', 'kind'] as const;

/** The query of an address with the same filters, by which the interface is asked, too. */
export function filterPairs(filters: EventFilters): [string, string][] {
  return Object.entries(filters).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
}

/** The query of the queue with something changed: a state, a view, or a value taken in, or out where it is in. */
export function reviewQuery(
  asked: ReviewAsked,
  change: Partial<Pick<ReviewAsked, 'state' | 'view' | 'reviewer' | 'doubt'>> & {
    toggled?: [(typeof SHOWN)[number], string];
    isClear?: boolean;
  } = {},
): string {
  const { toggled, isClear = false, ...rest } = change;
  const { state, view, reviewer, doubt } = {
    ...asked,
    ...(isClear && { reviewer: null, doubt: null }),
    ...rest,
  };
  const pairs = isClear ? [] : filterPairs(asked.filters);
  const isIn = (pair: [string, string]) => pair[0] === toggled?.[0] && pair[1] === toggled[1];
  const others = pairs.filter((pair) => !isIn(pair));
  const taken = toggled && others.length === pairs.length ? [...others, toggled] : others;
  const own = Object.entries({
    state: state === 'open' ? null : state,
    reviewer,
    doubt,
    view: view === 'one' ? null : view,
  }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]));
  return new URLSearchParams([...own, ...taken]).toString();
}

/** How many filters narrow what is shown. */
export const filterCount = ({ filters, reviewer, doubt }: ReviewAsked): number =>
  filterPairs(filters).length + (reviewer === null ? 0 : 1) + (doubt === null ? 0 : 1);
