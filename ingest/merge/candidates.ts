import { dayNumber } from '@/lib/time/day';
import { Bucket } from './bucket';
import type { Comparable } from './comparable';
import { familiesOf, sharedFamily } from './compatible-types';
import { FAR } from './features/time';
import { ALL_TIME, blocksAt, blocksOf } from './time-blocks';

/** A mention by what it is found by. */
interface Keys {
  readonly families: readonly number[];
  readonly parties: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Stand for the parties of a mention that names none, and so may be anybody's, and for those of all that name some. */
const NOBODY = '*';
const SOMEBODY = '~';

/**
 * An index of mentions that finds those worth weighing against one of them (the blocking of record linkage): of compatible kinds, with a party in common or none in one of them, and
 * with dates that meet; and mentions of what comes once, which two texts may date apart. All such are found, but where more than `MOST_IN_BUCKET` share a kind, a party
 * and a time: these are compared by finer keys (`Bucket`).
 */
export class Candidates {
  private readonly buckets = new Map<string, Bucket>();
  private readonly keys = new Map<number, Keys>();

  /** @param comparables the list in which mentions have their places */
  constructor(private readonly comparables: readonly Comparable[]) {}

  /** Takes up a mention, by its place in the list. */
  add(mention: number): void {
    const { draft, parties, once } = this.at(mention);
    const { type, date } = draft;
    const keys: Keys = {
      families: familiesOf(type),
      parties: parties.size === 0 ? [NOBODY] : [...parties].sort(),
      from: dayNumber(date.earliest),
      to: dayNumber(date.latest),
    };
    this.keys.set(mention, keys);
    const stored = parties.size === 0 ? keys.parties : [...keys.parties, SOMEBODY];
    const { level, first, last } = blocksOf(keys.from, keys.to);
    for (const family of keys.families)
      for (const party of stored)
        for (let block = first; block <= last; block += 1)
          this.bucket(`${family} ${party} ${level} ${block}`).add(mention);
    if (once && draft.triggerId !== null && date.precision !== 'open')
      for (const party of stored) this.bucket(onceKey(draft.triggerId, party, keys.from)).add(mention);
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
    return [...this.buckets.values()].flatMap((bucket) => (bucket.isSplit ? [bucket.size] : []));
  }

  /** Those whose dates meet: on the mention's own level, and on coarser ones. */
  private *meeting(mention: number): Generator<number> {
    const keys = this.keys.get(mention) as Keys;
    const { families, parties, from, to } = keys;
    const own = blocksOf(from, to);
    const asked = askedBy(parties);
    for (let level = own.level; level <= ALL_TIME; level += 1) {
      const { first, last } = blocksAt(level, from, to);
      for (const family of families)
        for (const party of asked)
          for (let block = first; block <= last; block += 1)
            for (const other of this.buckets.get(`${family} ${party} ${level} ${block}`)?.near(mention) ??
              []) {
              if (level === own.level && other >= mention) continue;
              const theirs = this.keys.get(other) as Keys;
              const isHere = block === Math.max(first, blocksAt(level, theirs.from, theirs.to).first);
              const isMeeting = theirs.from <= to && from <= theirs.to;
              if (isHere && isMeeting && this.isFirstKey(mention, other, family, party)) yield other;
            }
    }
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
    const { draft, once } = this.at(mention);
    if (!once || draft.triggerId === null || draft.date.precision === 'open') return;
    const { parties: keys, from, to } = this.keys.get(mention) as Keys;
    const found = new Set<number>();
    for (const party of askedBy(keys))
      for (const day of [from - FAR, from, from + FAR])
        for (const other of this.buckets.get(onceKey(draft.triggerId, party, day))?.near(mention) ?? []) {
          const theirs = this.keys.get(other) as Keys;
          const isApart = theirs.to < from || to < theirs.from;
          const isNear = Math.abs(theirs.from - from) <= FAR;
          if (other < mention && isApart && isNear && !found.has(other)) {
            found.add(other);
            yield other;
          }
        }
  }

  private bucket(key: string): Bucket {
    const known = this.buckets.get(key);
    if (known) return known;
    const bucket = new Bucket(this.comparables);
    this.buckets.set(key, bucket);
    return bucket;
  }

  private at(mention: number): Comparable {
    return this.comparables[mention] as Comparable;
  }
}

/** Under which keys of parties the candidates of a mention stand that has such keys. */
function askedBy(parties: readonly string[]): readonly string[] {
  return parties[0] === NOBODY ? [NOBODY, SOMEBODY] : [...parties, NOBODY];
}

function onceKey(triggerId: string, party: string, day: number): string {
  return `once ${triggerId} ${party} ${Math.floor(day / FAR)}`;
}
