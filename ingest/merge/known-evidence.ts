import type { Evidence } from './features/feature';
import type { NearPairs } from './near-pairs';
import type { Pair } from './pair';

/** More mentions than any list has. */
const MANY = 2 ** 26;

/** The evidence of the pairs that something was decided of, as it was in the list before: it is the same list of evidence as long as neither of the two is weighed otherwise. */
export class KnownEvidence {
  private before = new Map<number, readonly Evidence[]>();
  private now = new Map<number, readonly Evidence[]>();

  /** From now on what is asked for is of the next list. */
  next(): void {
    this.before = this.now;
    this.now = new Map();
  }

  of(
    [one, other]: Pair,
    { numberAt, isMoved }: NearPairs,
    weigh: () => readonly Evidence[],
  ): readonly Evidence[] {
    const key = numberAt(one) * MANY + numberAt(other);
    const known = isMoved(one) || isMoved(other) ? undefined : this.before.get(key);
    const evidence = known ?? weigh();
    this.now.set(key, evidence);
    return evidence;
  }
}
