import type { EventType } from '@/lib/schema/vocabulary';
import { firstThat } from '@/lib/text/sorted';
import { compareDays, isBefore } from '@/lib/time/day';
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

/** What follows where the collection tells of one such happening only. */
export interface OnlyOnes {
  /** The further evidence between two of the mentions that are looked at. */
  between(i: number, j: number): readonly Evidence[];
  /** Whether a mention of a rough date knows one happening, and no more, within it: with its words, this alone decides which others it finds. */
  knowsOne(i: number): boolean;
}

/**
 * Finds for each mention of a rough date whether the collection tells of one such happening, and no more, within it: the same kind, the same parties. `去年十月北韓首次核試`
 * means that of 9 October where none else is told of that month; `盧武鉉六月份出訪美國` that on which he met Bush on 10 June. Counter-example: a month with two rounds of
 * talks.
 * @param asked the mentions that are looked at, by their places in the list
 */
export function onlyOnes(comparables: readonly Comparable[], asked: readonly number[]): OnlyOnes {
  const alike = new Map<string, number[]>();
  for (const i of asked) {
    const { draft, parties, once } = comparables[i] as Comparable;
    // Rounds are known by their numbers, and what comes once by its name, whatever its dates.
    if (!FEW.has(draft.type) || parties.size === 0 || draft.round !== null || once) continue;
    // A journey and the meeting on it are one.
    const kind = GATHERING.has(draft.type) ? 'gathering' : draft.type;
    const key = `${kind} ${[...parties].sort().join()}`;
    const known = alike.get(key);
    if (known) known.push(i);
    else alike.set(key, [i]);
  }
  const at = (i: number): Comparable => comparables[i] as Comparable;
  const dateAt = (i: number) => at(i).draft.date;
  const isFiner = (j: number, i: number): boolean =>
    dateAt(j).edtf !== dateAt(i).edtf && isWithin(dateAt(j), dateAt(i)) && isAlike(at(i), at(j));
  /** For a mention of a rough date the list in which it knows only one happening. */
  const only = new Map<number, readonly number[]>();
  const listOf = new Map<number, readonly number[]>();
  for (const list of alike.values()) {
    list.sort((i, j) => compareDays(dateAt(i).earliest, dateAt(j).earliest) || i - j);
    for (const i of list) {
      listOf.set(i, list);
      if (ROUGH.has(dateAt(i).precision) && isOneWithin(i, list)) only.set(i, list);
    }
  }
  const holds = (i: number, j: number): boolean =>
    only.has(i) && only.get(i) === listOf.get(j) && isFiner(j, i);
  return {
    between: (i, j) => (holds(i, j) || holds(j, i) ? [because('only-one-then', 1.5)] : []),
    knowsOne: (i) => only.has(i),
  };

  /** Whether those of finer dates within a rough one have a day in common. They are looked through in the order of their beginnings, until two have none. */
  function isOneWithin(rough: number, list: readonly number[]): boolean {
    const { earliest, latest } = dateAt(rough);
    let [from, to] = ['', ''];
    const first = firstThat(list, (j) => !isBefore(dateAt(j).earliest, earliest));
    for (let k = first; k < list.length; k += 1) {
      const j = list[k] as number;
      if (isBefore(latest, dateAt(j).earliest)) break;
      if (!isFiner(j, rough)) continue;
      from = dateAt(j).earliest;
      to = to === '' || isBefore(dateAt(j).latest, to) ? dateAt(j).latest : to;
      if (isBefore(to, from)) return false;
    }
    return from !== '';
  }
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
