import { prepareKept, readByKept, TooLong } from './kept-reader';
import type { Place } from './place';
import { type Ran, runIngest } from './run-ingest';

/** How long the ingest of a whole collection may take (ms), and how much memory it has (MB). */
const INGEST = { time: 60 * 60_000, memory: 4_096 };

/** Has all made ready for a collection to be read anew soon. */
export const prepareToRead = (place: Place): void => prepareKept(place, INGEST);

/** Reads a collection anew, as far as it has changed. What goes wrong is told, and the database is as it was then. */
export function readAnew(place: Place): Promise<Ran> {
  const args = ['--seeds', place.folder, '--db', place.databaseFile];
  return readByKept(place, INGEST)
    .catch((error: Error) => {
      if (error instanceof TooLong) throw error;
      // It ended, for whatever reason; a new one that knows nothing yet says why, if that is in the documents.
      return runIngest(args, INGEST);
    })
    .catch((error: Error) => ({ isWhole: false, said: [error.message] }));
}
