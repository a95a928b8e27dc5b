import type { Decision } from './decision';
import type { Groups } from './groups';
import type { LocatedConstraint } from './link-constraints';
import type { Pair } from './pair';

/** What editors decided of which mentions are one event, by their places in the list of all. */
export interface Ruled {
  readonly constraints: readonly LocatedConstraint[];
  /** Mentions that only an editor puts together with others: they were added as events of their own. */
  readonly alone: readonly number[];
}

export const NOTHING_RULED: Ruled = { constraints: [], alone: [] };

/** What an editor's constraints hold a merge to. */
export class Kept {
  private readonly apartPairs: readonly Pair[];
  private readonly putIn: ReadonlySet<number>;
  private readonly ruled: ReadonlySet<number>;

  private readonly alone: readonly number[];

  constructor({ constraints, alone }: Ruled) {
    this.alone = alone;
    this.apartPairs = constraints.flatMap(({ verdict, pair }) => (verdict === 'apart' ? [pair] : []));
    this.putIn = new Set(
      constraints.flatMap(({ verdict, putIn }) => (verdict === 'together' ? (putIn ?? []) : [])),
    );
    this.ruled = new Set([...constraints.flatMap(({ pair }) => pair), ...alone]);
  }

  /** Whether the groups of two mentions are kept apart. */
  apart(groups: Groups, one: number, other: number): boolean {
    return (
      this.alone.some((i) => groups.areOne(i, one) || groups.areOne(i, other)) ||
      this.apartPairs.some(
        ([i, j]) =>
          (groups.areOne(i, one) && groups.areOne(j, other)) ||
          (groups.areOne(i, other) && groups.areOne(j, one)),
      )
    );
  }

  /** Whether an editor says anything of a mention. */
  rules(mention: number): boolean {
    return this.ruled.has(mention);
  }

  /** What an editor put into an event speaks against nothing else in it. */
  isPutIn(mention: number): boolean {
    return this.putIn.has(mention);
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
