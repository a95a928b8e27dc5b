import type { ReadDocument } from '../read/read-folder';
import type { AheadRead } from './ahead';

/** The most documents that can wait to be titled; more are titled where the titles are needed. */
const MOST = 2 ** 18;
/** Nobody has claimed a job. */
const FREE = 0;
/** The thread that runs the stages has. */
export const OWN_MARK = 1;

/**
 * Claims a job of titling: whoever is first has it.
 * @param claims a number for each job
 * @param mark names who claims it
 */
export function claim(claims: Int32Array, job: number, mark: number): boolean {
  return Atomics.compareExchange(claims, job, FREE, mark) === FREE;
}

/** The documents that are to be titled before their titles are needed: workers title them while the stages run in this thread, and this thread what they have not come to. */
export class Backlog {
  readonly claims = new SharedArrayBuffer(MOST * Int32Array.BYTES_PER_ELEMENT);
  private readonly claimed = new Int32Array(this.claims);
  private readonly left = new Map<number, AheadRead>();
  private readonly reads = new Set<ReadDocument>();
  private count = 0;
  /** Of the jobs from here on none is free, unless one came in since. */
  private last = 0;

  /** How many documents are not titled. */
  get size(): number {
    return this.left.size;
  }

  has(read: ReadDocument): boolean {
    return this.reads.has(read);
  }

  /** Takes a document in. @returns the number of its job; null where there are too many */
  add(ahead: AheadRead): number | null {
    if (this.count === MOST) return null;
    this.left.set(this.count, ahead);
    this.reads.add(ahead.read);
    this.count += 1;
    this.last = this.count;
    return this.count - 1;
  }

  /** A job is done, or is not to be done. */
  done(job: number): AheadRead | undefined {
    const ahead = this.left.get(job);
    this.left.delete(job);
    if (ahead) this.reads.delete(ahead.read);
    return ahead;
  }

  /** Takes out a document that nobody has claimed; null where there is none. The last first, since workers begin with the first. */
  take(): AheadRead | null {
    while (this.last > 0) {
      this.last -= 1;
      if (this.left.has(this.last) && claim(this.claimed, this.last, OWN_MARK))
        return this.done(this.last) ?? null;
    }
    return null;
  }

  /** Takes out the documents that a worker has claimed and not titled: the last it was titling, what it sent of others was lost as it ended. */
  claimedBy(mark: number): AheadRead[] {
    const jobs = [...this.left.keys()].filter((job) => Atomics.load(this.claimed, job) === mark);
    return jobs.flatMap((job) => this.done(job) ?? []);
  }

  /** Nothing of it is to be done any longer. */
  end(): void {
    for (const job of this.left.keys()) claim(this.claimed, job, OWN_MARK);
  }
}
