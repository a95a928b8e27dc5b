import { type Comparable, mayBeOne } from './comparable';
import { APART_BELOW, type Evidence, SAME_FROM, scoreOf, weigh } from './evidence';

/** A pair of mentions that was compared, by their places in the list, and what came of it. */
export interface Decision {
  readonly pair: readonly [number, number];
  readonly verdict: 'same' | 'different';
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface Clusters {
  /** For each mention the number of its cluster; the numbers are those of the clusters' first mentions. */
  readonly of: readonly number[];
  /** The pairs that were joined, and those that came near. */
  readonly decisions: readonly Decision[];
}

/** A pair that scores no higher than so far below the mark was no close call and is not kept. */
const NEAR = 1.5;

/**
 * Puts the mentions of one happening together. Only pairs whose dates meet are compared; the best pairs join first, and two groups
 * join only when no pair across them speaks against it.
 * @param comparables the mentions in a fixed order, on which the outcome does not depend but for ties
 */
export function cluster(comparables: readonly Comparable[]): Clusters {
  const considered: Decision[] = [];
  const byStart = comparables
    .map(({ draft }, i) => ({ i, from: draft.date.earliest, to: draft.date.latest }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.i - b.i));
  byStart.forEach((one, at) => {
    for (let next = at + 1; next < byStart.length; next += 1) {
      const other = byStart[next] as (typeof byStart)[number];
      if (other.from > one.to) break;
      const pair = [Math.min(one.i, other.i), Math.max(one.i, other.i)] as const;
      const [a, b] = pair.map((i) => comparables[i]) as [Comparable, Comparable];
      // All that is told of rounds is joined beforehand.
      if (!mayBeOne(a, b) || (a.draft.round !== null && b.draft.round !== null)) continue;
      const evidence = weigh(a, b);
      const score = scoreOf(evidence);
      if (score > SAME_FROM - NEAR) considered.push({ pair, verdict: 'different', score, evidence });
    }
  });
  considered.sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  const of = comparables.map((_, i) => i);
  const members = new Map(of.map((i) => [i, [i]]));
  const held = joinRounds(comparables, of, members);
  const decisions = considered.map((decision): Decision => {
    const [a, b] = decision.pair.map((i) => of[i] as number) as [number, number];
    if (decision.score < SAME_FROM) return decision;
    if (a === b) return { ...decision, verdict: 'same' };
    const [into, from] = a < b ? [a, b] : [b, a];
    const [ours, theirs] = [members.get(into) ?? [], members.get(from) ?? []];
    if (ours.some((i) => theirs.some((j) => clash(comparables[i], comparables[j])))) return decision;
    for (const i of theirs) of[i] = into;
    members.set(into, [...ours, ...theirs]);
    members.delete(from);
    return { ...decision, verdict: 'same' };
  });
  return { of, decisions: [...held, ...decisions] };
}

/** All that is told of one round is one event, also where the tellers date it apart: that is a contradiction, and no second round. */
function joinRounds(
  comparables: readonly Comparable[],
  of: number[],
  members: Map<number, number[]>,
): Decision[] {
  const first = new Map<string, number>();
  return comparables.flatMap(({ draft: { conferenceId, round } }, i): Decision[] => {
    if (round === null) return [];
    const key = `${conferenceId} ${round}`;
    const lead = first.get(key);
    if (lead === undefined) {
      first.set(key, i);
      return [];
    }
    of[i] = lead;
    members.set(lead, [...(members.get(lead) ?? []), i]);
    members.delete(i);
    return [{ pair: [lead, i], verdict: 'same', score: 10, evidence: [{ name: 'same-round', weight: 10 }] }];
  });
}

/** Two mentions that cannot be one happening whatever links them: other days, other rounds, nothing in common. */
function clash(one: Comparable | undefined, other: Comparable | undefined): boolean {
  if (!one || !other) return false;
  const [a, b] = [one.draft, other.draft];
  if (a.round !== null && b.round !== null) return a.round !== b.round || a.conferenceId !== b.conferenceId;
  if (a.date.latest < b.date.earliest || b.date.latest < a.date.earliest) return true;
  return a.round === null && b.round === null && scoreOf(weigh(one, other)) < APART_BELOW;
}
