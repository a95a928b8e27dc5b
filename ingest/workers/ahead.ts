import type { ResolvedDate } from '@/lib/schema/day';
import type { ReadDocument } from '../read/read-folder';

/** A document to be read; with a date, as written on it (null: on no known date). */
export interface AheadRead {
  readonly read: ReadDocument;
  readonly date?: ResolvedDate | null;
  /** Whether what it tells is only laid beside what others tell, so that no titles are needed. */
  readonly isUntitled?: boolean;
}

/** What a stage can have read before it runs, document by document. */
export interface Ahead {
  readonly reads: readonly AheadRead[];
  readonly roundDates: ReadonlyMap<string, ResolvedDate>;
  /** Whether the stage needs the titles of what they tell. Before it does, titles are made where nothing is to be read. */
  readonly needsTitles?: boolean;
}
