import type { ImportanceRule } from '@/lib/schema/vocabulary';
import type { Collection } from './collection';
import type { Told } from './told';

/** How much of a feature an event has, from 0 to 1, and what it was found by: a number, or the id of what is named. */
export interface Found {
  readonly value: number;
  readonly count?: number;
  readonly name?: string;
}

/** One thing that the documents show of an event and that makes it more or less important. */
export interface Feature {
  readonly id: ImportanceRule;
  /** What it adds at most; the weights of all features are compared with each other alone. */
  readonly weight: number;
  /** Words that have it, and words that do not. */
  readonly example: string;
  readonly counterExample: string;
  /** Whether the rest of the documents has a part in it, beside the clauses that tell the event. */
  readonly ofCollection?: true;
  find(told: Told, collection: Collection): Found;
}

export const NOTHING: Found = { value: 0 };

/** A count as a share that grows ever more slowly: 0 for one, a half for two, two thirds for three. */
export function share(count: number): number {
  return count < 1 ? 0 : 1 - 1 / count;
}
