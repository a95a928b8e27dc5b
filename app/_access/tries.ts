import { LRUCache } from 'lru-cache';

/** So many wrong passwords cost nothing: people mistype. */
const FREE = 3;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15 * 60_000;
/** When somebody has not tried for so long, all is forgotten. */
const FORGOTTEN = 60 * 60_000;
/** How many addresses are remembered; who sends from more is stopped by the count of all. */
const REMEMBERED = 10_000;
/** So many wrong ones of all addresses together cost nothing. */
const FREE_OF_ALL = 30;
const LONGEST_OF_ALL = 10_000;

interface Count {
  wrong: number;
  until: number;
}

/** How long one waits after so many wrong ones: twice as long each time, in milliseconds. */
function pauseAfter(wrong: number, free: number, longest: number): number {
  return wrong <= free ? 0 : Math.min(longest, FIRST_PAUSE * 2 ** Math.min(wrong - free - 1, 30));
}

/** Counts wrong passwords by who sent them, and of all together: after a few, each costs a pause that grows. */
export class Tries {
  private readonly counts: LRUCache<string, Count>;
  private all: Count = { wrong: 0, until: 0 };
  private last = 0;

  /** @param now the time in milliseconds */
  constructor(private readonly now: () => number = Date.now) {
    this.counts = new LRUCache({ max: REMEMBERED, ttl: FORGOTTEN, ttlResolution: 0, perf: { now } });
  }

  /** How long this one has to wait before the next try, in milliseconds; 0 when it may try. */
  wait(who: string): number {
    const now = this.now();
    if (now - this.last > FORGOTTEN) this.all = { wrong: 0, until: 0 };
    return Math.max(0, (this.counts.get(who)?.until ?? 0) - now, this.all.until - now);
  }

  wrong(who: string): void {
    const now = this.now();
    const wrong = (this.counts.get(who)?.wrong ?? 0) + 1;
    this.counts.set(who, { wrong, until: now + pauseAfter(wrong, FREE, LONGEST_PAUSE) });
    const all = this.all.wrong + 1;
    this.all = { wrong: all, until: now + pauseAfter(all, FREE_OF_ALL, LONGEST_OF_ALL) };
    this.last = now;
  }

  right(who: string): void {
    this.counts.delete(who);
  }
}
