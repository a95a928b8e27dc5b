import { ClusterMemory } from './cluster-memory';
import type { Comparable } from './comparable';
import { componentsOf } from './components';
import { joinMustLinks, Kept, NOTHING_RULED, type Ruled } from './constrained';
import { foldCopies } from './copies';
import type { Decision } from './decision';
import type { Edges } from './edges';
import { ONE_EVENT_FROM, scoreOf } from './evidence';
import type { Evidence } from './features/feature';
import { Groups } from './groups';
import { joinRounds } from './join-rounds';
import { Judge } from './judge';
import { nearMisses } from './near-misses';
import type { Pair } from './pair';
import { Weighing } from './weighing';

export interface Clusters {
  /** For each mention the number of its cluster; the numbers are those of the clusters' first mentions. */
  readonly of: readonly number[];
  /** The pairs by which the clusters were joined, and for each mention the few that came nearest without being joined. */
  readonly decisions: readonly Decision[];
  /** How many mentions share a kind, a party and a time, wherever they were too many to compare each with each. */
  readonly crowds: readonly number[];
}

/** A pair that was weighed; `isTold` where one goes on telling the other. */
interface Considered {
  readonly pair: Pair;
  readonly score: number;
  readonly isTold: boolean;
}

/**
 * Puts the mentions of one happening together: first what an editor ruled, rounds and exact copies; then those by evidence. Only pairs whose dates meet are compared, and pairs of
 * what comes once (a crisis, a death), which mentions may date apart. What hangs together by pairs that may join is judged by itself: the best pairs join first, and two
 * groups join only when nothing across them speaks against it. The decisions grow with the mentions and not with the pairs: n mentions of one event are joined by n - 1.
 * @param comparables the mentions in a fixed order, on which the outcome does not depend but for ties
 * @param ruled what editors decided; it goes before all evidence
 * @param memory what was found in an earlier list, which is found again where it depends on the same mentions
 */
export function cluster(
  comparables: readonly Comparable[],
  ruled: Ruled = NOTHING_RULED,
  memory: ClusterMemory = new ClusterMemory(),
): Clusters {
  const groups = new Groups(comparables.length);
  const kept = new Kept(ruled);
  const isRuled = (mention: number): boolean => kept.rules(mention);
  const copies = foldCopies(comparables, isRuled);
  const held = [...joinMustLinks(ruled.constraints, groups), ...joinRounds(comparables, groups, kept)];
  const linked = held.flatMap(({ verdict, pair }) => (verdict === 'same' ? [pair] : []));
  const weighing = new Weighing(comparables, copies, memory.traits);
  const edges = weighing.near(memory.pairs);
  memory.next();
  const folded = [...copies.of].flatMap(([lead, all]) => all.slice(1).map((copy): Pair => [lead, copy]));
  for (const pair of folded) groups.join(...pair);
  const judge = new Judge(groups, kept, {
    at: weighing.at,
    least: weighing.least,
    isLead: (mention) => copies.leadOf[mention] === mention,
  });
  const joining = edgesWhere(edges, (edge) => edges.score(edge) >= ONE_EVENT_FROM);
  const joined = componentsOf(comparables.length, [...linked, ...folded], edges, joining).flatMap((part) =>
    memory.parts.judged([edges, part], groups, memory.pairs, isRuled, () => judge.judge(edges, part)),
  );
  const consider = (edge: number): Considered => ({
    pair: edges.pair(edge),
    score: edges.score(edge),
    isTold: edges.isTold(edge),
  });
  const evidenceOf = (pair: Pair): readonly Evidence[] =>
    memory.evidence.of(pair, memory.pairs, () => weighing.evidenceOf(pair));
  const same = [
    ...folded.map((pair): Considered => ({ pair, score: scoreOf(evidenceOf(pair)), isTold: false })),
    ...joined.map(consider),
  ].sort(inTurn);
  const apart = edgesWhere(edges, (edge) => !groups.areOne(...edges.pair(edge)));
  const decide =
    (verdict: Decision['verdict']) =>
    ({ pair, score }: Considered): Decision => ({
      pair,
      verdict,
      score,
      evidence: evidenceOf(pair),
    });
  return {
    of: groups.of,
    decisions: [
      ...held,
      ...same.map(decide('same')),
      ...nearMisses(edges, apart).map(consider).map(decide('different')),
    ],
    crowds: memory.pairs.crowds(),
  };
}

function inTurn(a: Considered, b: Considered): number {
  return +a.isTold - +b.isTold || b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1];
}

function edgesWhere(edges: Edges, isWanted: (edge: number) => boolean): Int32Array {
  return Int32Array.from({ length: edges.length }, (_, edge) => edge).filter(isWanted);
}
