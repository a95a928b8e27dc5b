import { AsyncLocalStorage } from 'node:async_hooks';

/** How long a reader's question may take, in milliseconds. */
const PATIENCE = 20_000;

interface Limit {
  until: number;
  signal: AbortSignal | undefined;
}

/** Kept on the global object: the bundles of pages and routes each have a copy of this module, and one of the database. */
const shared = globalThis as typeof globalThis & {
  timelineLimit?: AsyncLocalStorage<Limit>;
  timelineTooLong?: new (message: string) => Error;
};
shared.timelineLimit ??= new AsyncLocalStorage();
const limits = shared.timelineLimit;

/** Says that a question was ended, since it took too long or since nobody waits for its answer any more. One class for all bundles: what the database of one throws another has to know. */
shared.timelineTooLong ??= class TooLong extends Error {};
export const TooLong = shared.timelineTooLong;

/**
 * Asks a question that may take so long and no longer: before each statement that it puts to the database the clock is looked at.
 * What is still read when the answer has begun, as a file is that is sent while it is made, takes its time.
 * @param signal tells that whoever asked has left
 * @throws TooLong
 */
export async function withinTime<Answer>(
  ask: () => Promise<Answer>,
  { patience = PATIENCE, signal }: { patience?: number; signal?: AbortSignal } = {},
): Promise<Answer> {
  const limit: Limit = { until: performance.now() + patience, signal };
  return limits.run(limit, async () => {
    const answer = await ask();
    limit.until = Number.POSITIVE_INFINITY;
    return answer;
  });
}

/**
 * Ends the question that is being asked where its time is up.
 * @throws TooLong
 */
export function checkTime(): void {
  const limit = limits.getStore();
  if (limit === undefined) return;
  if (limit.signal?.aborted) throw new TooLong('Nobody waits for the answer any more.');
  if (performance.now() > limit.until) throw new TooLong('The question took too long.');
}
