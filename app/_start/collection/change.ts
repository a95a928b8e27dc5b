import type { Entry } from './bibliography';
import type { Counted } from './effect';

export type ChangeKind = 'add' | 'correct' | 'replace' | 'remove' | 'undo';

/** A file of the folder before and after a change, by its bytes (SHA-256); null where it is not there. */
export interface FileStep {
  readonly fileName: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The entry of a document in `sources.json` before and after a change; null where it has none. */
export interface EntryStep {
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** What a change does to a collection, all of it or nothing. */
export interface Steps {
  readonly files: readonly FileStep[];
  readonly entries: readonly EntryStep[];
}

/** What is known of a change, as its file has it. `begun`: decided, and perhaps not done as a whole; whoever finds it finishes it. */
export interface Change extends Steps {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly kind: ChangeKind;
  readonly state: 'begun' | 'done';
  /** The documents by their ids and what they are called. */
  readonly documents: readonly { readonly id: string; readonly title: string; readonly fileName: string }[];
  /** By what a client names the request, and the hash of what it asked for: who asks again is told what was done. */
  readonly request: { readonly key: string; readonly hash: string } | null;
  /** The change that this one takes back. */
  readonly undoes: string | null;
  /** What came of it once the folder was read anew; absent until then. */
  readonly outcome?: Outcome;
}

/** What an ingest made of a changed folder. `isRead`: all of it was read; if not, the earlier database is still served, or a document was left out. */
export interface Outcome {
  readonly isRead: boolean;
  /** Null where nothing was known to compare with. */
  readonly effect: Counted | null;
  readonly said: readonly string[];
}
