import { Bucket, finerKeysOf } from './bucket';
import type { Comparable } from './comparable';
import { sharedFamily } from './compatible-types';
import { FAR } from './features/time';
import {
  askedBy,
  asksInTime,
  asksOnce,
  type Keys,
  keysOf,
  NOBODY,
  onceKey,
  SOMEBODY,
  storedUnder,
  timeKey,
} from './keys';
import { ALL_TIME, blocksAt } from './time-blocks';
import { type Change, Touched } from './touched';

/** What an index is over. */
export interface Indexed {
  /** The mentions by their numbers. */
  readonly mentions: readonly Comparable[];
  /** Where a mention stands in the list. */
  readonly placeOf: (mention: number) => number;
}

/**
 * An index of mentions that finds those worth weighing against one of them (the blocking of record linkage): of compatible kinds, with a party in common or none in one of them, and
 * with dates that meet; and mentions of what comes once, which two texts may date apart. All such are found, but where more than `MOST_IN_BUCKET` share a kind, a party
 * and a time: these are compared by finer keys (`Bucket`).
 */
export class Candidates {
  private readonly buckets = new Map<string, Bucket>();
  private readonly keys = new Map<number, Keys>();

  constructor(private readonly indexed: Indexed) {}

  get isEmpty(): boolean {
    return this.keys.size === 0;
  }

  /** Whether a mention has been taken up. */
  has(mention: number): boolean {
    return this.keys.has(mention);
  }

  /** Takes up a mention. */
  add(mention: number): void {
    const keys = keysOf(this.at(mention));
    this.keys.set(mention, keys);
    for (const key of storedUnder(keys)) this.bucket(key).add(mention);
  }

  /** Forgets a mention that was taken up. */
  remove(mention: number): void {
    for (const key of storedUnder(this.keys.get(mention) as Keys)) {
      const bucket = this.bucket(key);
      bucket.remove(mention);
      if (bucket.size === 0) this.buckets.delete(key);
    }
    this.keys.delete(mention);
  }

  /** The mentions that may find others of the index than before. They are asked for while those that came and those that are leaving are in the index. */
  *finding(changed: Iterable<{ readonly mention: number; readonly is: Change['is'] }>): Generator<number> {
    const touched = new Touched(
      (family, party, level, block) => this.buckets.get(timeKey(family, party, level, block))?.size ?? 0,
    );
    const finerKeys = (mention: number): readonly string[] => finerKeysOf(this.at(mention));
    for (const { mention, is } of changed)
      touched.add({ keys: this.keys.get(mention) as Keys, finerKeys: finerKeys(mention), is });
    for (const [mention, keys] of this.keys)
      if (touched.isReadBy(keys, () => finerKeys(mention))) yield mention;
  }

  /**
   * The mentions of the index that are worth weighing against one of them, each once, in no particular order. Every pair is found from one of its two mentions: from that with the
   * shorter date, or else from the later in the list.
   */
  *of(mention: number): Generator<number> {
    yield* this.meeting(mention);
    yield* this.once(mention);
  }

  /** How many mentions share a kind, a party and a time, wherever these were too many to compare each with each. */
  crowds(): number[] {
    return [...this.buckets].flatMap(([key, { isSplit, size }]) =>
      isSplit && this.isAsked(key) ? [size] : [],
    );
  }

  /** Those whose dates meet: on the mention's own level, and on coarser ones. */
  private *meeting(mention: number): Generator<number> {
    const keys = this.keys.get(mention) as Keys;
    const { families, parties, from, to } = keys;
    const place = this.indexed.placeOf(mention);
    const asked = askedBy(parties);
    for (let level = keys.level; level <= ALL_TIME; level += 1) {
      const { first, last } = blocksAt(level, from, to);
      for (const family of families)
        for (const party of asked)
          for (let block = first; block <= last; block += 1)
            for (const other of this.buckets.get(timeKey(family, party, level, block))?.near(mention) ?? []) {
              if (level === keys.level && this.indexed.placeOf(other) >= place) continue;
              const theirs = this.keys.get(other) as Keys;
              const isHere = block === Math.max(first, blocksAt(level, theirs.from, theirs.to).first);
              const isMeeting = theirs.from <= to && from <= theirs.to;
              if (isHere && isMeeting && this.isFirstKey(mention, other, family, party)) yield other;
            }
    }
  }

  /** What is told of somebody is asked by those that tell of nobody alone; all else by those that it holds. An index that goes on may have been asked by one that is there no longer. */
  private isAsked(key: string): boolean {
    const [kind, ...rest] = key.split(' ') as [string, ...string[]];
    const isOnce = kind === 'once';
    const [party, level, block] = isOnce
      ? [rest[1], 0, Number(rest[2])]
      : [rest[0], Number(rest[1]), Number(rest[2])];
    if (party !== SOMEBODY) return true;
    for (const keys of this.keys.values()) {
      if (keys.parties[0] !== NOBODY) continue;
      if (isOnce ? asksOnce(keys, rest[0] as string, block) : asksInTime(keys, Number(kind), level, block))
        return true;
    }
    return false;
  }

  /** Two with several keys in common meet under the first of them. */
  private isFirstKey(mention: number, other: number, family: number, party: string): boolean {
    const [a, b] = [this.at(mention), this.at(other)];
    if (sharedFamily(a.draft.type, b.draft.type) !== family) return false;
    if (party === NOBODY || party === SOMEBODY) return true;
    for (const one of (this.keys.get(mention) as Keys).parties) if (b.parties.has(one)) return one === party;
    return false;
  }

  /** Mentions of what comes once that lie no further apart than `FAR`, and whose dates do not meet. */
  private *once(mention: number): Generator<number> {
    const { parties: keys, from, to, act } = this.keys.get(mention) as Keys;
    if (act === null) return;
    const place = this.indexed.placeOf(mention);
    const found = new Set<number>();
    for (const party of askedBy(keys))
      for (const day of [from - FAR, from, from + FAR])
        for (const other of this.buckets.get(onceKey(act, party, day))?.near(mention) ?? []) {
          const theirs = this.keys.get(other) as Keys;
          const isApart = theirs.to < from || to < theirs.from;
          const isNear = Math.abs(theirs.from - from) <= FAR;
          if (this.indexed.placeOf(other) < place && isApart && isNear && !found.has(other)) {
            found.add(other);
            yield other;
          }
        }
  }

  private bucket(key: string): Bucket {
    const known = this.buckets.get(key);
    if (known) return known;
    const bucket = new Bucket(this.indexed.mentions, this.indexed.placeOf);
    this.buckets.set(key, bucket);
    return bucket;
  }

  private at(mention: number): Comparable {
    return this.indexed.mentions[mention] as Comparable;
  }
}
