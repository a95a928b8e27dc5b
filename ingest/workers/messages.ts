import type { ResolvedDate } from '@/lib/schema/day';
import type { AheadRead } from './ahead';

/** What a worker is told: when rounds were held, from now on; or which document to read. */
export type Question = AheadRead | { readonly roundDates: readonly (readonly [string, ResolvedDate])[] };

/** What came of reading a document, as the cache keeps it. Nothing where a rule failed on it: then it is read again where that is told. */
export interface Answer {
  readonly results: readonly (readonly [key: string, bytes: Uint8Array])[];
}
