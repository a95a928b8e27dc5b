import type { Ahead, AheadRead } from './ahead';
import type { Crew, Listener, Running } from './crew';
import type { Receiver } from './receiver';

/** So many documents wait at a worker, so that it need not wait for the next while this thread reads one. */
const QUEUED = 8;
/** What is longer (UTF-16 code units) is left to the workers: they would wait while this thread reads it. */
const LONG = 20_000;

/**
 * Has documents read, each by one worker or by this thread, in any order. A worker that ends takes none with it but the document it was reading or titling: another goes on. Where workers
 * cannot be started at all, documents are left unread.
 * @param threads how many workers at most
 */
export function readBy(crew: Crew, threads: number, ahead: Ahead, receiver: Receiver): Promise<void> {
  const all = ahead.reads.length;
  if (all === 0) return Promise.resolve();
  const left = [...ahead.reads].reverse();
  let done = 0;
  return new Promise((resolve) => {
    const give = (one: Running): void => {
      while (one.waiting.length < QUEUED && left.length > 0) crew.give(one, left.pop() as AheadRead);
      if (done === all) resolve();
    };
    const count = (): void => {
      done += 1;
      receiver.progress(done, all);
    };
    const advance = (one: Running): void => {
      count();
      give(one);
    };
    const { own } = receiver;
    /** One document in this thread, and on to what workers have sent meanwhile. */
    const readAlong = (): void => {
      const at = left.findLastIndex(({ read }) => read.rawText.length <= LONG);
      if (!own || at < 0) return;
      const [next] = left.splice(at, 1) as [AheadRead];
      const known = own(next);
      if (known) crew.leave(next, known);
      count();
      if (done === all) resolve();
      else setImmediate(readAlong);
    };
    const listener: Listener = {
      read: (one, { results, isLeft }) => {
        const job = one.waiting.shift()?.job ?? null;
        if (job !== null && !isLeft) crew.backlog.done(job);
        receiver.done(results);
        advance(one);
      },
      titled: () => {},
      ended: (one, error) => {
        const [reading, ...others] = one.waiting;
        for (const { job } of one.waiting) if (job !== null) crew.backlog.done(job);
        left.push(...others.map((other) => other.ahead).reverse());
        const isLost = reading !== undefined && error !== null && one.isReady;
        if (reading && !isLost) left.push(reading.ahead);
        if (!one.isReady || (!reading && error)) {
          if (crew.running.length > 0) return;
          // The stages read what is left.
          left.length = 0;
          return resolve();
        }
        if (isLost) receiver.failed(reading.ahead.read, error);
        const next = crew.start();
        crew.listen(next, ahead, receiver, listener);
        if (isLost) advance(next);
        else give(next);
      },
    };
    while (crew.running.length < Math.min(threads, all)) crew.start();
    for (const one of crew.running) crew.listen(one, ahead, receiver, listener);
    for (const one of crew.running) give(one);
    setImmediate(readAlong);
  });
}
