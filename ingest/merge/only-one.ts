import type { EventType } from '@/lib/schema/vocabulary';
import { type Comparable, common } from './comparable';
import { GATHERING } from './compatible-types';
import { because, type Evidence } from './features/feature';
import { COMES_ONCE_A_DAY } from './features/participants';
import { isWithin } from './features/time';

/** Kinds of which the same parties have few, so that the only one known of a month is meant. */
const FEW: ReadonlySet<EventType> = new Set<EventType>([
  ...COMES_ONCE_A_DAY,
  'conflict',
  'exercise',
  'incident',
  'inspection',
  'sanction',
]);

const ROUGH = new Set(['part-of-month', 'month', 'part-of-year', 'year']);

/**
 * Finds for each mention of a rough date whether the collection tells of one such happening, and no more, within it: the same kind, the same parties. `去年十月北韓首次核試`
 * means that of 9 October where none else is told of that month; `盧武鉉六月份出訪美國` that on which he met Bush on 10 June. Counter-example: a month with two rounds of
 * talks.
 * @returns the further evidence between two mentions by their places in the list
 */
export function onlyOnes(comparables: readonly Comparable[]): (i: number, j: number) => readonly Evidence[] {
  const alike = new Map<string, number[]>();
  comparables.forEach(({ draft, parties, once }, i) => {
    // Rounds are known by their numbers, and what comes once by its name, whatever its dates.
    if (!FEW.has(draft.type) || parties.size === 0 || draft.round !== null || once) return;
    // A journey and the meeting on it are one.
    const kind = GATHERING.has(draft.type) ? 'gathering' : draft.type;
    const key = `${kind} ${[...parties].sort().join()}`;
    const known = alike.get(key);
    if (known) known.push(i);
    else alike.set(key, [i]);
  });
  const only = new Map<number, ReadonlySet<number>>();
  const at = (i: number): Comparable => comparables[i] as Comparable;
  const dateAt = (i: number) => at(i).draft.date;
  for (const group of alike.values())
    for (const i of group) {
      const rough = dateAt(i);
      if (!ROUGH.has(rough.precision)) continue;
      const finer = group.filter(
        (j) => dateAt(j).edtf !== rough.edtf && isWithin(dateAt(j), rough) && isAlike(at(i), at(j)),
      );
      const from = finer.reduce((last, j) => (dateAt(j).earliest > last ? dateAt(j).earliest : last), '');
      if (finer.length > 0 && finer.every((j) => dateAt(j).latest >= from)) only.set(i, new Set(finer));
    }
  return (i, j) => (only.get(i)?.has(j) || only.get(j)?.has(i) ? [because('only-one-then', 1.5)] : []);
}

/** Of one kind; or gatherings at one place; or a journey and a meeting that share a person, unless the meeting was elsewhere: `六月訪問日本` and `6月20日在漢城會談`. */
function isAlike(one: Comparable, other: Comparable): boolean {
  const isSamePlace = one.draft.placeId !== null && one.draft.placeId === other.draft.placeId;
  if (one.draft.type === other.draft.type || isSamePlace) return true;
  const [journey, meeting] = one.draft.type === 'visit' ? [one, other] : [other, one];
  const isThere = meeting.placeState === null || hostsOf(journey).has(meeting.placeState);
  return common(one.persons, other.persons) > 0 && isThere;
}

/** The states to which a journey goes. */
function hostsOf({ draft: { participants }, placeState }: Comparable): ReadonlySet<string | null> {
  const objects = participants.filter(({ role }) => role === 'object').map(({ entityId }) => entityId);
  return new Set([placeState, ...objects]);
}
