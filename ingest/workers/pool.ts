import type { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../read/read-folder';
import type { Ahead, AheadRead } from './ahead';
import { Backlog, OWN_MARK } from './backlog';
import type { Answer, Question, ReadAnswer, Results } from './messages';
import { scriptOf, startThread } from './thread';

/** So many documents wait at a worker, so that it need not wait for the next while this thread reads one. */
const QUEUED = 8;
/** What is longer (UTF-16 code units) is left to the workers: they would wait while this thread reads it. */
const LONG = 20_000;

const SCRIPT = scriptOf(new URL('./worker.ts', import.meta.url), 'worker');

/** What is to be done with what comes of the work. */
export interface Receiver {
  /** Takes the results of a document. */
  readonly done: (results: Results) => void;
  /** Takes the titles of a document. */
  readonly titled: (read: ReadDocument, results: Results) => void;
  /** Is told that the worker ended that was reading or titling a document. */
  readonly failed: (read: ReadDocument, error: Error) => void;
  /** Is told how many documents of all are done. */
  readonly progress: (done: number, all: number) => void;
  /** What this thread does while workers work; null where it is to wait for them only. */
  readonly own: OwnWork | null;
}

/** What the thread that runs the stages does itself. */
export interface OwnWork {
  /** Reads a document. @returns what a worker needs to title it; null where it is not to be titled */
  readonly read: (ahead: AheadRead) => Results | null;
  readonly title: (ahead: AheadRead) => void;
}

interface Running {
  readonly worker: Worker;
  /** What it writes where it claims a job. */
  readonly mark: number;
  /** What it was given to read and has not answered, in order. */
  readonly waiting: { readonly ahead: AheadRead; readonly job: number | null }[];
  /** Whether it has come so far as to read. */
  isReady: boolean;
}

/** What is done where a worker answers or ends, while this thread waits for workers. */
interface Listener {
  readonly read: (one: Running, answer: ReadAnswer) => void;
  readonly titled: () => void;
  /** @param error null where it was titling */
  readonly ended: (one: Running, error: Error | null) => void;
}

/** Worker threads that read documents, and title them while nothing is to be read. They are started when they are first needed. */
export class Pool {
  private running: Running[] = [];
  private backlog = new Backlog();
  private marks = OWN_MARK;
  /** Whose turn it is to be given what this thread has read. */
  private turn = 0;

  /**
   * @param threads how many at most
   * @param script what a worker runs
   */
  constructor(
    private readonly threads: number,
    private readonly script = SCRIPT,
  ) {}

  /** Whether workers have been started. */
  get isRunning(): boolean {
    return this.running.length > 0;
  }

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
          const next = left.pop() as AheadRead;
          const job = next.isUntitled ? null : this.backlog.add(next);
          one.waiting.push({ ahead: next, job });
          ask(one, { ahead: plain(next), job });
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
        const [next] = left.splice(at, 1) as [AheadRead];
        const known = own.read(next);
        if (known) this.leave(next, known);
        count();
        if (done === ahead.reads.length) resolve();
        else setImmediate(readAlong);
      };
      const listener: Listener = {
        read: (one, { results, isLeft }) => {
          const job = one.waiting.shift()?.job ?? null;
          if (job !== null && !isLeft) this.backlog.done(job);
          receiver.done(results);
          advance(one);
        },
        titled: () => {},
        ended: (one, error) => {
          const [reading, ...others] = one.waiting;
          for (const { job } of one.waiting) if (job !== null) this.backlog.done(job);
          left.push(...others.map((other) => other.ahead).reverse());
          const isLost = reading !== undefined && error !== null && one.isReady;
          if (reading && !isLost) left.push(reading.ahead);
          if (!one.isReady || (!reading && error)) {
            if (this.running.length > 0) return;
            // The stages read what is left.
            left.length = 0;
            return resolve();
          }
          if (isLost) receiver.failed(reading.ahead.read, error);
          const next = this.start();
          this.listen(next, ahead, receiver, listener);
          if (isLost) advance(next);
          else give(next);
        },
      };
      while (this.running.length < Math.min(this.threads, ahead.reads.length)) this.start();
      for (const one of this.running) this.listen(one, ahead, receiver, listener);
      for (const one of this.running) give(one);
      setImmediate(readAlong);
    });
  }

  /** Has a document titled when nothing is to be read, or when titles are needed. @param known what is known of it */
  leave(ahead: AheadRead, known: Results): void {
    const job = this.backlog.add(ahead);
    this.turn += 1;
    const one = this.running[this.turn % this.running.length];
    if (one && job !== null) ask(one, { ahead: plain(ahead), job, known });
  }

  /** Whether a document waits to be titled. */
  isLeft(read: ReadDocument): boolean {
    return this.backlog.has(read);
  }

  /** Waits until all is titled that was left: this thread titles what no worker has begun with. */
  title(ahead: Ahead, receiver: Receiver): Promise<void> {
    const all = this.backlog.size;
    const { own } = receiver;
    return new Promise((resolve) => {
      const count = (): void => {
        receiver.progress(all - this.backlog.size, all);
        if (this.backlog.size === 0) resolve();
      };
      const titleAlong = (): void => {
        // Where no worker is left to do it, it is this thread's in any case.
        const next = own || !this.isRunning ? this.backlog.take() : null;
        if (!next) return;
        own?.title(next);
        count();
        setImmediate(titleAlong);
      };
      const listener: Listener = {
        read: () => {},
        titled: count,
        ended: () => {
          count();
          titleAlong();
        },
      };
      for (const one of this.running) this.listen(one, ahead, receiver, listener);
      if (all === 0) resolve();
      else setImmediate(titleAlong);
    });
  }

  /** What is not titled yet needs no titles. */
  forget(): void {
    this.backlog.end();
    this.backlog = new Backlog();
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
    this.marks += 1;
    const one: Running = { worker, mark: this.marks, waiting: [], isReady: false };
    this.running.push(one);
    return one;
  }

  /** Tells a worker what holds from now on, and listens to it. */
  private listen(one: Running, { roundDates }: Ahead, receiver: Receiver, listener: Listener): void {
    let cause: unknown;
    one.worker.removeAllListeners();
    one.worker.on('message', (answer: Answer) => {
      one.isReady = true;
      if (answer === 'ready') return;
      if (!('job' in answer)) return listener.read(one, answer);
      const titled = this.backlog.done(answer.job);
      if (titled) receiver.titled(titled.read, answer.results);
      listener.titled();
    });
    one.worker.on('error', (error) => {
      cause = error;
    });
    one.worker.on('exit', (code) => {
      this.running = this.running.filter((other) => other !== one);
      const why = cause instanceof Error ? cause.message : `it ended with code ${code}`;
      const titling = this.backlog.claimedBy(one.mark).at(-1);
      if (titling) receiver.failed(titling.read, new Error(`the worker that titled it ended: ${why}`));
      listener.ended(one, titling ? null : new Error(`the worker that read it ended: ${why}`));
    });
    ask(one, { roundDates: [...roundDates], claims: this.backlog.claims, mark: one.mark });
  }
}

function ask({ worker }: Running, question: Question): void {
  worker.postMessage(question);
}

/** A working document holds more than a worker is to be sent. */
function plain({ read, date, isUntitled = false }: AheadRead): AheadRead {
  return date === undefined ? { read } : { read, date, isUntitled };
}
