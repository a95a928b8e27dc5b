import type { Decision } from './decision';
import type { Groups } from './groups';
import type { LocatedConstraint } from './link-constraints';
import type { Pair } from './pairs';

/** What an editor's constraints hold a merge to. */
export class Kept {
  private readonly apartPairs: readonly Pair[];
  private readonly putIn: ReadonlySet<number>;

  constructor(constraints: readonly LocatedConstraint[]) {
    this.apartPairs = constraints.flatMap(({ verdict, pair }) => (verdict === 'apart' ? [pair] : []));
    this.putIn = new Set(
      constraints.flatMap(({ verdict, pair }) => (verdict === 'together' ? [pair[1]] : [])),
    );
  }

  apart(ours: readonly number[], theirs: readonly number[]): boolean {
    return this.apartPairs.some(
      ([i, j]) => (ours.includes(i) && theirs.includes(j)) || (ours.includes(j) && theirs.includes(i)),
    );
  }

  /** What an editor put into an event speaks against nothing else in it. */
  weighed(group: readonly number[]): readonly number[] {
    return this.putIn.size === 0 ? group : group.filter((i) => !this.putIn.has(i));
  }
}

/** What an editor puts together is one event. */
export function joinMustLinks(constraints: readonly LocatedConstraint[], groups: Groups): Decision[] {
  return constraints.map(({ verdict, pair }): Decision => {
    if (verdict === 'apart')
      return { pair, verdict: 'different', score: 0, evidence: [{ name: 'ruled-apart', weight: 0 }] };
    groups.join(...pair);
    return { pair, verdict: 'same', score: 10, evidence: [{ name: 'ruled-together', weight: 10 }] };
  });
}
