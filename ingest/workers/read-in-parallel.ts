import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Readings } from '../stages/readings';
import type { Ahead, AheadRead } from './ahead';
import type { Pool } from './pool';
import { readAhead } from './read-ahead';

/** So many characters are read in the time in which workers start. */
export const WORTH_WORKERS = 60_000;

/**
 * Runs an ingest to its end, and reads ahead what is worth it by workers and by this thread. What comes out is the same to the byte as without.
 * @param progress is told how many documents of those to be read are done
 * @param worth how many characters are worth starting workers for
 * @param isAlong whether this thread reads too, while it would wait
 */
export async function readInParallel(
  steps: Generator<Ahead, KnowledgeBase, void>,
  readings: Readings,
  pool: Pool | null,
  progress: (done: number, all: number) => void = () => {},
  worth = WORTH_WORKERS,
  isAlong = true,
): Promise<KnowledgeBase> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!pool) continue;
    const { reads, roundDates } = step.value;
    const left = reads.filter((one) => !isKnown(one, roundDates, readings));
    if (left.reduce((sum, { read }) => sum + read.rawText.length, 0) < worth) continue;
    await pool.read(
      { reads: left, roundDates },
      {
        done: (results) => readings.take(results),
        failed: (read, error) => readings.fail(read, error),
        progress,
        own: isAlong ? (one) => readHere(one, roundDates, readings) : null,
      },
    );
  }
}

function readHere(one: AheadRead, roundDates: Ahead['roundDates'], readings: Readings): void {
  try {
    readAhead(one, roundDates, readings);
  } catch {
    // The stage that needs the document reads it again, and tells what failed with its name.
  }
}

function isKnown({ read, date }: AheadRead, roundDates: Ahead['roundDates'], readings: Readings): boolean {
  if (date === undefined) return readings.isRead(read);
  try {
    return readings.isTold(read, date, roundDates);
  } catch {
    // The stage tells of it.
    return true;
  }
}
