import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Readings } from '../stages/readings';
import type { Ahead, AheadRead } from './ahead';
import type { Results } from './messages';
import type { Pool } from './pool';
import { readAhead, titleAhead } from './read-ahead';
import type { Receiver } from './receiver';

/** So many characters are read in the time in which workers start. */
export const WORTH_WORKERS = 60_000;
/** So small a part of that is worth handing over to workers that have been started. */
const STARTED = 0.1;

/**
 * Runs an ingest to its end, and reads ahead what is worth it by workers and by this thread; workers make titles while the stages run here. What comes out is the same to the byte as without.
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
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (!pool) continue;
      const ahead = step.value;
      const receiver: Receiver = {
        done: (results) => readings.take(results),
        titled: (read, results) => carefully(() => readings.takeTitles(read, results)),
        failed: (read, error) => readings.fail(read, error),
        progress,
        own: isAlong ? (one) => readHere(one, ahead, readings) : null,
        title: (one) => titleHere(one, ahead, readings),
      };
      if (ahead.needsTitles) await titles(ahead, readings, pool, receiver);
      else await reads(ahead, readings, pool, receiver, worth);
    }
  } finally {
    pool?.forget();
  }
}

async function reads(
  ahead: Ahead,
  readings: Readings,
  pool: Pool,
  receiver: Receiver,
  worth: number,
): Promise<void> {
  const left = ahead.reads.filter((one) => !isKnown(one, ahead, readings));
  const length = left.reduce((sum, { read }) => sum + read.rawText.length, 0);
  if (length >= (pool.isRunning ? worth * STARTED : worth))
    await pool.read({ ...ahead, reads: left }, receiver);
}

/** What was read in this thread by the stages, since it was dated only by them, is shared among all threads too. */
async function titles(ahead: Ahead, readings: Readings, pool: Pool, receiver: Receiver): Promise<void> {
  if (!pool.isRunning) return;
  for (const one of ahead.reads)
    carefully(() => {
      if (!pool.isLeft(one.read) && !readings.isTitled(one.read, one.date ?? null, ahead.roundDates))
        pool.leave(one, readings.known(one.read));
    });
  await pool.title(ahead, receiver);
}

function readHere(one: AheadRead, { roundDates }: Ahead, readings: Readings): Results | null {
  return carefully(() => readAhead(one, roundDates, readings) && readings.known(one.read));
}

function titleHere(one: AheadRead, { roundDates }: Ahead, readings: Readings): void {
  carefully(() => {
    const untitled = readAhead(one, roundDates, readings);
    if (untitled) titleAhead(untitled);
  });
}

/** @returns null where a rule failed: the stage that needs the document does it again, and tells what failed with its name */
function carefully<T>(task: () => T): T | null {
  try {
    return task();
  } catch {
    return null;
  }
}

function isKnown({ read, date }: AheadRead, { roundDates }: Ahead, readings: Readings): boolean {
  if (date === undefined) return readings.isRead(read);
  // Where a rule failed the stage tells of it.
  return carefully(() => readings.isTold(read, date, roundDates)) ?? true;
}
