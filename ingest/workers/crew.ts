import type { Worker } from 'node:worker_threads';
import type { Ahead, AheadRead } from './ahead';
import { Backlog, OWN_MARK } from './backlog';
import type { Answer, Question, ReadAnswer, Results } from './messages';
import type { Receiver } from './receiver';
import { startThread } from './thread';

/** A worker that was started. */
export interface Running {
  readonly worker: Worker;
  /** What it writes where it claims a job. */
  readonly mark: number;
  /** What it was given to read and has not answered, in order. */
  readonly waiting: { readonly ahead: AheadRead; readonly job: number | null }[];
  /** Whether it has come so far as to read. */
  isReady: boolean;
}

/** What is done where a worker answers or ends, while this thread waits for workers. */
export interface Listener {
  readonly read: (one: Running, answer: ReadAnswer) => void;
  readonly titled: () => void;
  /** @param error null where it was titling */
  readonly ended: (one: Running, error: Error | null) => void;
}

/** The workers that were started, and what they have to title. */
export class Crew {
  running: Running[] = [];
  backlog = new Backlog();
  private marks = OWN_MARK;
  /** Whose turn it is to be given what this thread has read. */
  private turn = 0;

  /** @param script what a worker runs */
  constructor(private readonly script: URL) {}

  start(): Running {
    const worker = startThread(this.script);
    this.marks += 1;
    const one: Running = { worker, mark: this.marks, waiting: [], isReady: false };
    this.running.push(one);
    return one;
  }

  /** Tells a worker what holds from now on, and listens to it alone in this way. */
  listen(one: Running, { roundDates }: Ahead, receiver: Receiver, listener: Listener): void {
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

  /** Has a worker read a document, and title it later where it needs titles. */
  give(one: Running, ahead: AheadRead): void {
    const job = ahead.isUntitled ? null : this.backlog.add(ahead);
    one.waiting.push({ ahead, job });
    ask(one, { ahead: plain(ahead), job });
  }

  /** Has a document titled by the worker whose turn it is. @param known what is known of it */
  leave(ahead: AheadRead, known: Results): void {
    const job = this.backlog.add(ahead);
    this.turn += 1;
    const one = this.running[this.turn % this.running.length];
    if (one && job !== null) ask(one, { ahead: plain(ahead), job, known });
  }

  /** What is not titled yet needs no titles. */
  forget(): void {
    this.backlog.end();
    this.backlog = new Backlog();
  }

  async close(): Promise<void> {
    const ending = this.running;
    this.running = [];
    for (const { worker } of ending) worker.removeAllListeners();
    await Promise.all(ending.map(({ worker }) => worker.terminate()));
  }
}

function ask({ worker }: Running, question: Question): void {
  worker.postMessage(question);
}

/** A working document holds more than a worker is to be sent. */
function plain({ read, date, isUntitled = false }: AheadRead): AheadRead {
  return date === undefined ? { read } : { read, date, isUntitled };
}
