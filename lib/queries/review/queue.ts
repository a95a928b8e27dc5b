import 'server-only';
import { database } from '@/lib/db';
import { DoubtRule } from '@/lib/schema/doubt';
import { ReviewState } from '@/lib/schema/review-state';
import { EventType } from '@/lib/schema/vocabulary';
import { EventSet } from '@/lib/sets/event-set';
import { firstNotBelow } from '@/lib/sets/places-of';
import { documentTitles } from '../document-title';
import { countsOfFacet } from '../facet-counts';
import type { EventFilters } from '../filters';
import { memoised } from '../memoised';
import { allNumbers } from '../sets/event-columns';
import { common, fittingSet } from '../sets/fitting-set';
import { termSets } from '../sets/term-sets';
import { countProblems } from './ledger-problems';
import { itemsOfNumbers } from './queue-items';
import { countRejected } from './rejected';
import type { ReviewQueue } from './view';

/** Which events are asked for: those that fit the filters, in a state of reviewing, of a person who decided, with a reason to doubt. */
export interface QueueAsked {
  filters: EventFilters;
  state: ReviewState;
  reviewer: string | null;
  doubt: DoubtRule | null;
}

/** The places of all events in the order of the lists, what needs a person most first: one walk along an index, once for as long as the same data are served. */
const byNeed = memoised(async (_all: null): Promise<Int32Array> => {
  const [row] = await database().$queryRaw<{ numbers: string }[]>`
    SELECT json_group_array("number") AS "numbers" FROM (SELECT "number" FROM "Event" ORDER BY "need" DESC, "number")`;
  const all = await allNumbers();
  return Int32Array.from(JSON.parse(row?.numbers ?? '[]') as number[], (number) =>
    firstNotBelow(all, number),
  );
}, 1);

/** The events that have a value of a facet; null where none is asked for. */
async function having(
  facet: 'review' | 'reviewer' | 'doubt',
  value: string | null,
): Promise<EventSet | null> {
  if (value === null) return null;
  return (await termSets(facet)).get(value) ?? EventSet.of([], await allNumbers());
}

/** Where in the order a part begins: behind an event, and at the beginning where that is gone. */
async function placeBehind(id: string | null, order: Int32Array): Promise<number> {
  if (id === null) return 0;
  const event = await database().event.findUnique({ where: { id }, select: { number: true } });
  return event === null ? 0 : order.indexOf(firstNotBelow(await allNumbers(), event.number)) + 1;
}

const inOrder = <T extends string>(order: readonly T[], counts: ReadonlyMap<string, number>) =>
  order.flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });

/**
 * What should a person look at first? The events that are asked for, by importance × doubt; how far reviewing has come under the filters; and what can be asked for beside.
 * @param after the id of the event behind which the part begins; null for the first part
 */
export async function reviewQueue(
  { filters, state, reviewer, doubt }: QueueAsked,
  { limit, after }: { limit: number; after: string | null },
): Promise<ReviewQueue> {
  const [order, fitting, ofReviewer, ofDoubt, inState, titles] = await Promise.all([
    byNeed(null),
    fittingSet(filters),
    having('reviewer', reviewer),
    having('doubt', doubt),
    having('review', state),
    documentTitles(),
  ]);
  const whatever = common([fitting, ofReviewer, ofDoubt]);
  const asked = common([whatever, inState]) as EventSet;
  const found: number[] = [];
  for (let at = await placeBehind(after, order); at < order.length && found.length <= limit; at += 1)
    if (asked.hasAt(order[at] as number)) found.push(order[at] as number);
  const all = await allNumbers();
  const numbers = found.slice(0, limit).map((place) => all[place] as number);
  const under = (...sets: (EventSet | null)[]) => common([inState, ...sets]);
  const [states, rejected, orphaned, items, documents, kinds, doubts, reviewers] = await Promise.all([
    countsOfFacet('review', whatever),
    countRejected({ ...filters, reviewer }),
    countProblems(),
    itemsOfNumbers(numbers),
    countsOfFacet('document', under(await fittingSet({ ...filters, document: [] }), ofReviewer, ofDoubt)),
    countsOfFacet('kind', under(await fittingSet({ ...filters, kind: [] }), ofReviewer, ofDoubt)),
    countsOfFacet('doubt', under(fitting, ofReviewer)),
    countsOfFacet('reviewer', under(fitting, ofDoubt)),
  ]);
  const known = (whatever?.size ?? all.length) + rejected;
  const inStates = new Map([...states, ['rejected', rejected], ['orphaned', orphaned]]);
  return {
    items,
    next: found.length > limit ? (items.at(-1)?.id ?? null) : null,
    fitting: asked.size,
    total: known,
    looked: known - (states.get('open') ?? 0),
    states: inOrder(ReviewState.options, inStates),
    documents: [...titles].flatMap(([value, title]) => {
      const count = documents.get(value) ?? 0;
      return count > 0 ? [{ value, title, count }] : [];
    }),
    kinds: inOrder(EventType.options, kinds),
    doubts: inOrder(DoubtRule.options, doubts),
    reviewers: inOrder([...reviewers.keys()].sort(), reviewers),
  };
}
