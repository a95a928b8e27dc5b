import { type Comparable, mayBeOne } from './comparable';
import { CONTINUES, continuationOf } from './continuation';
import { APART_BELOW, areApart, type Evidence, SAME_FROM, scoreOf, weigh } from './evidence';
import { pairsToCompare } from './pairs';
import type { LocatedRuling } from './rulings';

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
 * Puts the mentions of one happening together. Only pairs whose dates meet are compared, and pairs of what comes once (a crisis, a death), which
 * tellers may date apart; the best pairs join first, and two groups join only when no pair across them speaks against it.
 * @param comparables the mentions in a fixed order, on which the outcome does not depend but for ties
 * @param rulings what an editor says of pairs; it goes before all evidence
 */
export function cluster(
  comparables: readonly Comparable[],
  rulings: readonly LocatedRuling[] = [],
): Clusters {
  const considered = pairsToCompare(comparables).flatMap((pair): Decision[] => {
    const [a, b] = pair.map((i) => comparables[i]) as [Comparable, Comparable];
    // All that is told of rounds is joined beforehand.
    if (a.draft.round !== null && b.draft.round !== null) return [];
    if (!mayBeOne(a, b) && !continuationOf(a, b)) return [];
    const evidence = weigh(a, b);
    const score = scoreOf(evidence);
    return score > SAME_FROM - NEAR ? [{ pair, verdict: 'different', score, evidence }] : [];
  });
  considered.sort(
    (a, b) => +isTold(a) - +isTold(b) || b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1],
  );
  const of = comparables.map((_, i) => i);
  const members = new Map(of.map((i) => [i, [i]]));
  const held = [...joinRounds(comparables, of, members), ...joinRuled(rulings, of, members)];
  // What an editor put into an event speaks against nothing else in it.
  const ruled = new Set(rulings.flatMap(({ verdict, pair }) => (verdict === 'together' ? [pair[1]] : [])));
  const keptApart = rulings.filter(({ verdict }) => verdict === 'apart').map(({ pair }) => pair);
  const decisions = considered.map((decision): Decision => {
    const [a, b] = decision.pair.map((i) => of[i] as number) as [number, number];
    if (decision.score < SAME_FROM) return decision;
    if (a === b) return { ...decision, verdict: 'same' };
    const [into, from] = a < b ? [a, b] : [b, a];
    const [ours, theirs] = [members.get(into) ?? [], members.get(from) ?? []];
    const apart = isTold(decision) ? clashOfDates : clash;
    const weighed = (group: readonly number[]): number[] => group.filter((i) => !ruled.has(i));
    if (weighed(ours).some((i) => weighed(theirs).some((j) => apart(comparables[i], comparables[j]))))
      return decision;
    if (keptApart.some(([i, j]) => separates(i, j, ours, theirs))) return decision;
    join(into, from, of, members);
    return { ...decision, verdict: 'same' };
  });
  return { of, decisions: [...held, ...decisions] };
}

/** Whether a ruling keeps two groups apart. */
function separates(i: number, j: number, ours: readonly number[], theirs: readonly number[]): boolean {
  return (ours.includes(i) && theirs.includes(j)) || (ours.includes(j) && theirs.includes(i));
}

function join(into: number, from: number, of: number[], members: Map<number, number[]>): void {
  const [ours, theirs] = [members.get(into) ?? [], members.get(from) ?? []];
  for (const i of theirs) of[i] = into;
  members.set(into, [...ours, ...theirs]);
  members.delete(from);
}

/** What an editor puts together is one event. */
function joinRuled(
  rulings: readonly LocatedRuling[],
  of: number[],
  members: Map<number, number[]>,
): Decision[] {
  return rulings.flatMap(({ verdict, pair }): Decision[] => {
    if (verdict === 'apart')
      return [{ pair, verdict: 'different', score: 0, evidence: [{ name: 'ruled-apart', weight: 0 }] }];
    const [a, b] = pair.map((i) => of[i] as number) as [number, number];
    if (a !== b) join(Math.min(a, b), Math.max(a, b), of, members);
    return [{ pair, verdict: 'same', score: 10, evidence: [{ name: 'ruled-together', weight: 10 }] }];
  });
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

/** Whether a passage goes on telling; such pairs come last, since what they add says little of other tellings. */
function isTold({ evidence }: Decision): boolean {
  return evidence.some(({ name }) => CONTINUES.has(name));
}

type Clash = (one: Comparable | undefined, other: Comparable | undefined) => boolean;

/** Two mentions that cannot be one happening whatever links them: other rounds, other days. */
const clashOfDates: Clash = (one, other) => {
  if (!one || !other) return false;
  const [a, b] = [one.draft, other.draft];
  if (a.round !== null && b.round !== null) return a.round !== b.round || a.conferenceId !== b.conferenceId;
  // A round may have been dated apart by others; what is told of its day belongs to it all the same.
  if (a.round !== null || b.round !== null) return false;
  return areApart(a, b) && !(one.once && other.once);
};

/** Two mentions that a link between two others does not make one: besides the dates, nothing in common. What a passage goes on telling needs no more. */
const clash: Clash = (one, other) => {
  if (clashOfDates(one, other)) return true;
  if (!one || !other || one.draft.round !== null || other.draft.round !== null) return false;
  return scoreOf(weigh(one, other)) < APART_BELOW;
};
