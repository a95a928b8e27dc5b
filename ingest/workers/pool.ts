import type { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../read/read-folder';
import type { Ahead, AheadRead } from './ahead';
import type { Answer, Question } from './messages';
import { scriptOf, startThread } from './thread';

/** So many documents wait at a worker, so that it need not wait for the next while this thread reads one. */
const QUEUED = 8;
/** What is longer (UTF-16 code units) is left to the workers: they would wait while this thread reads it. */
const LONG = 20_000;

const SCRIPT = scriptOf(new URL('./worker.ts', import.meta.url), 'worker');

/** What is to be done with what comes of the work. */
export interface Receiver {
  /** Takes the results of a document. */
  readonly done: (results: Answer['results']) => void;
  /** Is told that the worker ended that was reading a document. */
  readonly failed: (read: ReadDocument, error: Error) => void;
  /** Is told how many documents of all are done. */
  readonly progress: (done: number, all: number) => void;
  /** Reads a document in this thread while the workers read others; null where it is to wait for them only. */
  readonly own: ((ahead: AheadRead) => void) | null;
}

interface Running {
  readonly worker: Worker;
  /** What it was given and has not answered, in order. */
  readonly waiting: AheadRead[];
  /** Whether it has come so far as to read. */
  isReady: boolean;
}

/** Worker threads that read documents. They are started when they are first needed. */
export class Pool {
  private running: Running[] = [];

  /**
   * @param threads how many at most
   * @param script what a worker runs
   */
  constructor(
    private readonly threads: number,
    private readonly script = SCRIPT,
  ) {}

  /**
   * Has documents read, each by one worker or by this thread, in any order. A worker that ends takes none with it but the document it was reading: another goes on. Where workers cannot be started
   * at all, documents are left unread.
   */
  read(ahead: Ahead, receiver: Receiver): Promise<void> {
    if (ahead.reads.length === 0) return Promise.resolve();
    const left = [...ahead.reads].reverse();
    let done = 0;
    return new Promise((resolve) => {
      const give = (one: Running): void => {
        while (one.waiting.length < QUEUED && left.length > 0) {
          const job = left.pop() as AheadRead;
          one.waiting.push(job);
          one.worker.postMessage(question(job));
        }
        if (done === ahead.reads.length) resolve();
      };
      const count = (): void => {
        done += 1;
        receiver.progress(done, ahead.reads.length);
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
        own(...(left.splice(at, 1) as [AheadRead]));
        count();
        if (done === ahead.reads.length) resolve();
        else setImmediate(readAlong);
      };
      const listen = (one: Running): void => {
        let cause: unknown;
        one.worker.removeAllListeners();
        one.worker.on('message', (answer: Answer | 'ready') => {
          one.isReady = true;
          if (answer === 'ready') return;
          one.waiting.shift();
          receiver.done(answer.results);
          advance(one);
        });
        one.worker.on('error', (error) => {
          cause = error;
        });
        one.worker.on('exit', (code) => {
          this.running = this.running.filter((other) => other !== one);
          const [reading, ...others] = one.waiting;
          left.push(...others.reverse());
          if (!one.isReady || !reading) {
            if (reading) left.push(reading);
            if (this.running.length === 0) resolve();
            return;
          }
          const why = cause instanceof Error ? cause.message : `it ended with code ${code}`;
          receiver.failed(reading.read, new Error(`the worker that read it ended: ${why}`));
          const next = this.start();
          listen(next);
          advance(next);
        });
        one.worker.postMessage({ roundDates: [...ahead.roundDates] } satisfies Question);
      };
      while (this.running.length < Math.min(this.threads, ahead.reads.length)) this.start();
      for (const one of this.running) listen(one);
      for (const one of this.running) give(one);
      setImmediate(readAlong);
    });
  }

  /** Ends all workers. */
  async close(): Promise<void> {
    const ending = this.running;
    this.running = [];
    for (const { worker } of ending) worker.removeAllListeners();
    await Promise.all(ending.map(({ worker }) => worker.terminate()));
  }

  private start(): Running {
    const worker = startThread(this.script);
    const one: Running = { worker, waiting: [], isReady: false };
    this.running.push(one);
    return one;
  }
}

/** A working document holds more than a worker is to be sent. */
function question({ read, date, isUntitled = false }: AheadRead): Question {
  return date === undefined ? { read } : { read, date, isUntitled };
}
