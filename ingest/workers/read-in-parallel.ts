import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Readings } from '../stages/readings';
import type { Ahead, AheadRead } from './ahead';
import type { Pool } from './pool';

/** So many characters are read in the time in which workers start. */
export const WORTH_WORKERS = 60_000;

/**
 * Runs an ingest to its end and has workers read ahead what is worth it. What comes out is the same to the byte as without.
 * @param progress is told how many documents of those to be read are done
 * @param worth how many characters are worth starting workers for
 */
export async function readInParallel(
  steps: Generator<Ahead, KnowledgeBase, void>,
  readings: Readings,
  pool: Pool | null,
  progress: (done: number, all: number) => void = () => {},
  worth = WORTH_WORKERS,
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
      },
    );
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
