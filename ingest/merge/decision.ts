import type { Pair } from './pairs';
import type { Evidence } from './weighing';

/** A pair of mentions that was compared, by their places in the list, and what came of it. */
export interface Decision {
  readonly pair: Pair;
  readonly verdict: 'same' | 'different';
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
