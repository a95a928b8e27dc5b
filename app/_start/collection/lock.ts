import path from 'node:path';
import { lockFor } from '@/ingest/command/lock';
import type { Place } from './place';

/** Who is at work on a collection in this process, by where its changes are kept. A lock on a file does not keep a process from itself. */
const working = new Map<string, Promise<unknown>>();

/**
 * Has a task done while nobody else changes the collection: one after the other in this process, and no other process meanwhile. The lock of
 * another process goes with that process.
 */
export async function alone<T>({ data }: Place, task: () => Promise<T>): Promise<T> {
  const before = working.get(data) ?? Promise.resolve();
  const mine = before.then(async () => {
    const release = await lockFor(path.join(data, 'changes'), () => {});
    try {
      return await task();
    } finally {
      release();
    }
  });
  working.set(
    data,
    mine.catch(() => {}),
  );
  return mine;
}
