import type { Worker } from 'node:worker_threads';
import { scriptOf, startThread } from '../../workers/thread';
import { FormatError } from '../format-error';
import type { TextOfRecord } from '../text-of-record';
import type { Answer, Question } from './messages';

const SCRIPT = scriptOf(new URL('./worker.ts', import.meta.url), 'reader');
/** What a thread takes to start counts as no time of the reader. */
const STARTING = 30_000;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

const SMALLER = 'Split it into smaller files, or save its text as .txt';

/** A thread that reads one file at a time, with limits of time and memory: it is ended where it goes beyond them, and another takes its place. */
export class ReadingThread {
  private worker: Worker | null = null;

  constructor(private readonly script = SCRIPT) {}

  /**
   * @param progress is told after each page
   * @throws FormatError where the file cannot be read, or not within the limits
   */
  read(question: Question, progress: (done: number, all: number) => void): Promise<TextOfRecord> {
    const { limits } = question;
    const isNew = this.worker === null;
    this.worker ??= startThread(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // It has no need of what the process was told.
      env: {},
      stdout: true,
      stderr: true,
    });
    const { worker } = this;
    return new Promise((resolve, reject) => {
      let silent: NodeJS.Timeout | undefined;
      const listen = (milliseconds: number): void => {
        clearTimeout(silent);
        silent = setTimeout(() => end(tooSlow(limits.seconds)), milliseconds);
      };
      const inAll = setTimeout(() => end(tooSlow(limits.secondsInAll)), limits.secondsInAll * 1000);
      const settle = (): void => {
        clearTimeout(silent);
        clearTimeout(inAll);
        silence(worker);
        worker.unref();
      };
      const end = (error: FormatError): void => {
        settle();
        this.worker = null;
        // What it still says concerns nobody, and must end nobody.
        worker.on('error', () => {});
        void worker.terminate();
        reject(error);
      };
      worker.ref();
      worker.on('message', (answer: Answer) => {
        if ('done' in answer) {
          listen(limits.seconds * 1000);
          progress(answer.done, answer.all);
          return;
        }
        settle();
        if ('text' in answer) resolve(answer.text);
        else reject(new FormatError(answer.refused.rule, answer.refused.what, answer.refused.cure));
      });
      worker.on('error', (error: NodeJS.ErrnoException) => {
        end(error.code === OUT_OF_MEMORY ? tooLarge(limits.megabytes) : died(error.message));
      });
      worker.on('exit', (code) => end(died(`it ended with code ${code}`)));
      listen(limits.seconds * 1000 + (isNew ? STARTING : 0));
      worker.postMessage(question);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    if (worker) silence(worker);
    await worker?.terminate();
  }
}

/** One event at a time: without its own listeners to itself a worker hears nothing any more. */
function silence(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}

function tooSlow(seconds: number): FormatError {
  return new FormatError('format.slow', `was not read within ${seconds} seconds, and was given up`, SMALLER);
}

function tooLarge(megabytes: number): FormatError {
  return new FormatError(
    'format.memory',
    `takes more than ${megabytes} MB of memory to read, and was given up`,
    SMALLER,
  );
}

function died(why: string): FormatError {
  return new FormatError(
    'format.failed',
    `could not be read: its reader failed (${why})`,
    'Save its text as .txt and try again',
  );
}
