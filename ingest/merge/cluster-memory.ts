import { KnownEvidence } from './known-evidence';
import { KnownParts } from './known-parts';
import { TraitReader } from './most-evidence';
import { NearPairs } from './near-pairs';

/** What is remembered of putting mentions together. */
export class ClusterMemory {
  readonly pairs = new NearPairs();
  readonly evidence = new KnownEvidence();
  readonly parts = new KnownParts();

  /** @param traits reads what a bound on the evidence looks at */
  constructor(readonly traits: TraitReader = new TraitReader()) {}

  /** What is decided from now on is of the next list. */
  next(): void {
    this.evidence.next();
    this.parts.next();
  }
}
