import { type Comparable, mayBeOne } from './comparable';
import { joinMustLinks, Kept } from './constrained';
import type { Decision } from './decision';
import { APART_BELOW, compare, ONE_EVENT_FROM, scoreOf } from './evidence';
import type { Evidence } from './features/feature';
import { areApart } from './features/time';
import { Groups } from './groups';
import { joinRounds } from './join-rounds';
import type { LocatedConstraint } from './link-constraints';
import { nearMisses } from './near-misses';
import { onlyOnes } from './only-one';
import { type Pair, pairsToCompare } from './pairs';
import { coreferenceOf } from './within-document';

export interface Clusters {
  /** For each mention the number of its cluster; the numbers are those of the clusters' first mentions. */
  readonly of: readonly number[];
  /** The pairs by which the clusters were joined, and for each mention the few that came nearest without being joined. */
  readonly decisions: readonly Decision[];
}

/** A pair that was weighed; `isTold` where one goes on telling the other. */
interface Considered {
  readonly pair: Pair;
  readonly score: number;
  readonly isTold: boolean;
}

/** A pair that scores no higher than so far below the mark was no close call and is not kept. */
const NEAR = 1.5;

/**
 * Puts the mentions of one happening together. Only pairs whose dates meet are compared, and pairs of what comes once (a crisis, a death), which
 * tellers may date apart; the best pairs join first, and two groups join only when no pair across them speaks against it. The decisions grow with the mentions and not with
 * the pairs: n mentions of one event are joined by n - 1.
 * @param comparables the mentions in a fixed order, on which the outcome does not depend but for ties
 * @param constraints what an editor says of pairs; it goes before all evidence
 */
export function cluster(
  comparables: readonly Comparable[],
  constraints: readonly LocatedConstraint[] = [],
): Clusters {
  const groups = new Groups(comparables.length);
  const kept = new Kept(constraints);
  const held = [...joinMustLinks(constraints, groups), ...joinRounds(comparables, groups, kept)];
  const only = onlyOnes(comparables);
  const evidenceOf = ([i, j]: Pair): Evidence[] => [
    ...compare(comparables[i] as Comparable, comparables[j] as Comparable),
    ...only(i, j),
  ];
  const scores = new Map<number, number>();
  const scoreBetween = (i: number, j: number): number => {
    const pair: Pair = i < j ? [i, j] : [j, i];
    const key = pair[0] * comparables.length + pair[1];
    const score = scores.get(key) ?? scoreOf(evidenceOf(pair));
    scores.set(key, score);
    return score;
  };
  const at = (i: number): Comparable => comparables[i] as Comparable;
  /** What a passage goes on telling needs no likeness to other tellings, only no other date. */
  const clash = (i: number, j: number, isTold: boolean): boolean =>
    clashOfDates(at(i), at(j)) ||
    (!isTold && at(i).draft.round === null && at(j).draft.round === null && scoreBetween(i, j) < APART_BELOW);
  const considered = nearPairs(comparables, evidenceOf);
  const joined = considered.filter(({ pair: [one, other], score, isTold }) => {
    if (score < ONE_EVENT_FROM || groups.areOne(one, other)) return false;
    const [ours, theirs] = [groups.members(one), groups.members(other)];
    if (kept.apart(ours, theirs)) return false;
    const [mine, yours] = [ours, theirs].map((group) => ofRound(kept.weighed(group), at)) as [
      number[],
      number[],
    ];
    if (mine.some((i) => yours.some((j) => clash(i, j, isTold)))) return false;
    groups.join(one, other);
    return true;
  });
  const decide =
    (verdict: Decision['verdict']) =>
    ({ pair, score }: Considered): Decision => ({ pair, verdict, score, evidence: evidenceOf(pair) });
  const misses = nearMisses(considered.filter(({ pair: [one, other] }) => !groups.areOne(one, other)));
  return {
    of: groups.of,
    decisions: [...held, ...joined.map(decide('same')), ...misses.map(decide('different'))],
  };
}

/** Of a group that is a round those that name it: others in it may be dated apart, as the round may. */
function ofRound(group: readonly number[], at: (i: number) => Comparable): readonly number[] {
  const named = group.filter((i) => at(i).draft.round !== null);
  return named.length > 0 ? named : group;
}

/** The pairs that come near, the best first; what a passage goes on telling last, since it says little of other tellings. */
function nearPairs(comparables: readonly Comparable[], evidenceOf: (pair: Pair) => Evidence[]): Considered[] {
  const near = pairsToCompare(comparables).flatMap((pair): Considered[] => {
    const [a, b] = pair.map((i) => comparables[i]) as [Comparable, Comparable];
    // All that is told of rounds is joined beforehand.
    if (a.draft.round !== null && b.draft.round !== null) return [];
    if (!mayBeOne(a, b) && !coreferenceOf(a, b)) return [];
    const evidence = evidenceOf(pair);
    const score = scoreOf(evidence);
    if (score <= ONE_EVENT_FROM - NEAR) return [];
    return [{ pair, score, isTold: coreferenceOf(a, b) !== null }];
  });
  return near.sort(
    (a, b) => +a.isTold - +b.isTold || b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1],
  );
}

/** Two mentions that cannot be one happening whatever links them: other rounds, other days. */
function clashOfDates(one: Comparable, other: Comparable): boolean {
  const [a, b] = [one.draft, other.draft];
  if (a.round !== null && b.round !== null)
    return a.round !== b.round || a.conferenceId !== b.conferenceId || one.cues.stage !== other.cues.stage;
  // A round may have been dated apart by others; what is told of its day belongs to it all the same.
  if (a.round !== null || b.round !== null) return false;
  return areApart(a, b) && !(one.once && other.once);
}
