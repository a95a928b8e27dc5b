import { type ChildProcess, spawn } from 'node:child_process';
import type { Answered, Asked } from '@/ingest/command/asked';
import type { PagesDone } from '@/ingest/command/progress';
import { ROOT } from '../prepare';
import type { Place } from './place';
import type { Bounds, Ran } from './run-ingest';

const COMMAND = 'ingest/command/start.mjs';

/** How many processes are kept at once: each knows all of a collection. And how long one that nobody asks (ms). */
const MOST = 2;
const IDLE = 10 * 60_000;

/** A reader took longer than it may. */
export class TooLong extends Error {}

/** A process that reads a collection whenever it is asked, and remembers between. It ends with this one. */
class KeptReader {
  private readonly child: ChildProcess;
  private idle: NodeJS.Timeout | undefined;
  isBusy = false;

  /** @param gone is told when it has ended, or is to be asked no more */
  constructor(
    { folder, databaseFile }: Place,
    memory: number,
    private readonly gone: () => void,
  ) {
    const args = [COMMAND, '--seeds', folder, '--db', databaseFile, '--asked'];
    this.child = spawn(process.execPath, [`--max-old-space-size=${memory}`, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child.once('exit', gone);
    this.child.on('error', gone);
    // It keeps this process from nothing, unless somebody waits for its answer.
    this.hold(false);
  }

  /** @throws TooLong; Error where it ended instead of answering */
  async read(time: number): Promise<Ran> {
    clearTimeout(this.idle);
    this.isBusy = true;
    this.hold(true);
    try {
      return await this.answer(time);
    } catch (error) {
      this.gone();
      throw error;
    } finally {
      this.isBusy = false;
      this.hold(false);
      this.rest();
    }
  }

  /** Has it learn what it needs, so that the first answer takes no longer than the later ones. Nobody waits for it. */
  prepare(): void {
    this.child.send('prepare' satisfies Asked, () => {});
    this.rest();
  }

  private rest(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.end(), IDLE).unref();
  }

  end(): void {
    clearTimeout(this.idle);
    if (this.child.connected) this.child.disconnect();
  }

  private answer(time: number): Promise<Ran> {
    return new Promise((resolve, reject) => {
      const { child } = this;
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        settle(() => reject(new TooLong(`It took longer than ${time / 1000} seconds and was given up.`)));
      }, time);
      const settle = (how: () => void) => {
        clearTimeout(timer);
        child.off('message', answered).off('exit', ended).off('error', ended);
        how();
      };
      // How many pages are read of a file comes the same way; here nobody waits for that.
      const answered = (told: Answered | PagesDone) => {
        if ('said' in told) settle(() => resolve(told));
      };
      const ended = () => settle(() => reject(new Error('The reader has ended.')));
      child.on('message', answered).on('exit', ended).on('error', ended);
      if (child.connected) child.send('read' satisfies Asked, (error) => error && ended());
      else ended();
    });
  }

  private hold(isHeld: boolean): void {
    const what = isHeld ? 'ref' : 'unref';
    this.child[what]();
    this.child.channel?.[what]();
  }
}

/** The readers by their databases; the one that was asked last stands last. */
const readers = new Map<string, KeptReader>();

/** Starts the process that is kept for a collection, unless it is there, and has it learn what it needs. */
export function prepareKept(place: Place, { memory }: Bounds): void {
  if (!readers.has(place.databaseFile)) readerOf(place, memory).prepare();
}

/** Has a collection read by a process that is kept for it. @throws TooLong; Error where that process ended */
export function readByKept(place: Place, { time, memory }: Bounds): Promise<Ran> {
  return readerOf(place, memory).read(time);
}

/** The process that is kept for a collection; where too many would be kept, another ends. */
function readerOf(place: Place, memory: number): KeptReader {
  const key = place.databaseFile;
  let reader = readers.get(key);
  if (!reader) {
    const made = new KeptReader(place, memory, () => {
      if (readers.get(key) === made) readers.delete(key);
    });
    reader = made;
  }
  readers.delete(key);
  readers.set(key, reader);
  for (const [other, { isBusy }] of readers) {
    if (readers.size <= MOST) break;
    if (other === key || isBusy) continue;
    readers.get(other)?.end();
    readers.delete(other);
  }
  return reader;
}
