import type { ResolvedDate } from '@/lib/schema/day';
import type { AheadRead } from './ahead';

/** What is known of a document, as the cache keeps it. */
export type Results = readonly (readonly [key: string, bytes: Uint8Array])[];

/** What holds from now on: when rounds were held, and by which numbers the jobs of titling are claimed. */
export interface Setting {
  readonly roundDates: readonly (readonly [string, ResolvedDate])[];
  readonly claims: SharedArrayBuffer;
  /** What this worker writes where it claims a job. */
  readonly mark: number;
}

/** A document to be read at once, and titled under a number when nothing is to be read; null where it is not to be titled. */
export interface ReadQuestion {
  readonly ahead: AheadRead;
  readonly job: number | null;
}

/** A document that was read in another thread, to be titled when nothing is to be read. */
export interface TitleQuestion {
  readonly ahead: AheadRead;
  readonly job: number;
  readonly known: Results;
}

export type Question = Setting | ReadQuestion | TitleQuestion;

/** What came of reading a document. Nothing where a rule failed on it: then it is read again where that is told. */
export interface ReadAnswer {
  readonly results: Results;
  /** Whether the worker has it titled later. */
  readonly isLeft: boolean;
}

/** The titles of a document. */
export interface TitleAnswer {
  readonly job: number;
  readonly results: Results;
}

export type Answer = 'ready' | ReadAnswer | TitleAnswer;
