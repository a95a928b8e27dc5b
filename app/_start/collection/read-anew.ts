import type { Place } from './place';
import { type Ran, runIngest } from './run-ingest';

/** How long the ingest of a whole collection may take (ms), and how much memory it has (MB). */
const INGEST = { time: 60 * 60_000, memory: 4_096 };

/** Reads a collection anew, as far as it has changed. What goes wrong is told, and the database is as it was then. */
export function readAnew({ folder, databaseFile }: Place): Promise<Ran> {
  return runIngest(['--seeds', folder, '--db', databaseFile], INGEST).catch((error: Error) => ({
    isWhole: false,
    said: [error.message],
  }));
}
