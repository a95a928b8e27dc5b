import type { Evidence } from './features/feature';
import type { Pair } from './pair';

/** A pair of mentions that was compared, by their places in the list, and what came of it. */
export interface Decision {
  readonly pair: Pair;
  readonly verdict: 'same' | 'different';
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
