import type { ReadDocument } from '../read/read-folder';
import type { AheadRead } from './ahead';
import type { Results } from './messages';

/** What is to be done with what comes of the work of workers. */
export interface Receiver {
  /** Takes the results of a document. */
  readonly done: (results: Results) => void;
  /** Takes the titles of a document. */
  readonly titled: (read: ReadDocument, results: Results) => void;
  /** Is told that the worker ended that was reading or titling a document. */
  readonly failed: (read: ReadDocument, error: Error) => void;
  /** Is told how many documents of all are done. */
  readonly progress: (done: number, all: number) => void;
  /** Reads a document in this thread while workers read others, and gives what a worker needs to title it, or null where it is not to be titled; null where this thread is to wait. */
  readonly own: ((ahead: AheadRead) => Results | null) | null;
  /** Titles a document in this thread. */
  readonly title: (ahead: AheadRead) => void;
}
