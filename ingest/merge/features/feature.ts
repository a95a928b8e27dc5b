import type { Comparable } from '../comparable';

/** One named reason for or against two mentions being one event. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
}

export type ComparisonFeature = (a: Comparable, b: Comparable) => Evidence | null;

/** A row of the table of comparison features. */
export interface NamedFeature {
  readonly id: string;
  readonly weigh: ComparisonFeature;
}

export const because = (name: string, weight: number): Evidence => ({ name, weight });
