import { firstThat } from '@/lib/text/sorted';
import { isBefore } from '@/lib/time/day';
import type { Comparable } from './comparable';

/** So many mentions are compared each with each. */
export const MOST_IN_BUCKET = 256;
/** So many may share what a mention without a date is found by in a bucket over the bound. */
const FEW = 64;

export const isCrowd = (size: number): boolean => size > MOST_IN_BUCKET;
export const isFew = (size: number): boolean => size <= FEW;

/** Mentions that may be one by what they have in common: a kind, a party, a time. One that grows over the bound is split by finer keys, and can say so. */
export class Bucket {
  private readonly all: number[] = [];
  private finer: Map<string, number[]> | null = null;
  /** The lists of finer keys that were put in order. */
  private readonly ordered = new Set<readonly number[]>();

  /**
   * @param comparables the mentions by the numbers by which they are added
   * @param placeOf the order in which they are told, of those that are alike
   */
  constructor(
    private readonly comparables: readonly Comparable[],
    private readonly placeOf: (mention: number) => number = (mention) => mention,
  ) {}

  /** Whether it was asked for mentions when it had more than are compared each with each. */
  get isSplit(): boolean {
    return this.finer !== null;
  }

  get size(): number {
    return this.all.length;
  }

  /** Whether it has more than are compared each with each. */
  get isCrowd(): boolean {
    return isCrowd(this.all.length);
  }

  /** All in it, in the order in which they came. */
  get places(): readonly number[] {
    return this.all;
  }

  add(mention: number): void {
    this.all.push(mention);
    if (this.finer !== null) this.putUnderKeys(mention, this.finer);
  }

  remove(mention: number): void {
    remove(mention, this.all);
    if (!this.isCrowd) this.finer = null;
    if (this.finer !== null)
      for (const key of finerKeysOf(this.at(mention))) remove(mention, this.finer.get(key) ?? []);
  }

  /**
   * Those to be compared with a mention, itself perhaps among them. In a bucket over the bound these are the ones that share a finer key with it, and of those that share a key
   * with more than the bound its neighbours by day and words.
   */
  near(mention: number): Iterable<number> {
    if (!this.isCrowd) return this.all;
    this.finer ??= this.split();
    const found = new Set<number>();
    for (const key of finerKeysOf(this.at(mention)))
      for (const other of this.around(this.finer.get(key) ?? [], mention)) found.add(other);
    return found;
  }

  /**
   * Those that may be the same as a mention whose date is not known. In a bucket over the bound they share a finer key with it that few have: what is told often says nothing of
   * when.
   * @param keys the finer keys of the mention
   */
  nearUndated(keys: readonly string[]): Iterable<number> {
    if (!this.isCrowd) return this.all;
    return new Set(
      keys
        .map((key) => this.under(key))
        .filter(({ length }) => isFew(length))
        .flat(),
    );
  }

  /** Those of a bucket over the bound that have a finer key. */
  under(key: string): readonly number[] {
    this.finer ??= this.split();
    return this.finer.get(key) ?? [];
  }

  private split(): Map<string, number[]> {
    const finer = new Map<string, number[]>();
    for (const i of this.all) this.putUnderKeys(i, finer);
    return finer;
  }

  private putUnderKeys(mention: number, finer: Map<string, number[]>): void {
    for (const key of finerKeysOf(this.at(mention))) {
      const known = finer.get(key);
      if (!known) finer.set(key, [mention]);
      else {
        known.push(mention);
        this.ordered.delete(known);
      }
    }
  }

  /** Of a list all, or as many as the bound allows around a mention. */
  private around(list: number[], mention: number): readonly number[] {
    if (list.length <= MOST_IN_BUCKET) return list;
    if (!this.ordered.has(list)) {
      list.sort((a, b) => inOrder(this.at(a), this.at(b)) || this.placeOf(a) - this.placeOf(b));
      this.ordered.add(list);
    }
    const own = firstThat(list, (other) => inOrder(this.at(other), this.at(mention)) >= 0);
    return list.slice(Math.max(0, own - MOST_IN_BUCKET / 2), own + MOST_IN_BUCKET / 2);
  }

  private at(mention: number): Comparable {
    return this.comparables[mention] as Comparable;
  }
}

function remove(mention: number, list: number[]): void {
  const at = list.indexOf(mention);
  if (at >= 0) list.splice(at, 1);
}

/** By the day, and of one day by words, so that those that are alike stand close. */
function inOrder({ draft: a, units: one }: Comparable, { draft: b, units: other }: Comparable): number {
  if (a.date.earliest !== b.date.earliest) return isBefore(a.date.earliest, b.date.earliest) ? -1 : 1;
  return (leastOf(one)[0] ?? 0) - (leastOf(other)[0] ?? 0);
}

/** So many of a mention's units of words are keys: two that are alike are likely to share one of them (min-wise hashing). */
const WORD_KEYS = 4;

/** What two mentions of one bucket have in common that are one: an act of the same parties or of one day, a person, a treaty, a place, words. */
export function finerKeysOf({ draft, parties, persons, units }: Comparable): string[] {
  const { triggerId, type, date, treatyId, placeId } = draft;
  const circle = [...parties].sort().join();
  return [
    `kind ${type} ${date.edtf} ${circle}`,
    ...(triggerId === null || type === 'statement'
      ? []
      : [`act ${triggerId} ${circle}`, `act ${triggerId} ${date.edtf}`]),
    ...[...persons].map((person) => `person ${person}`),
    ...(treatyId === null ? [] : [`treaty ${treatyId}`]),
    ...(placeId === null ? [] : [`place ${placeId} ${type}`]),
    ...leastOf(units).map((unit) => `words ${unit}`),
  ];
}

const least = new WeakMap<readonly number[], readonly number[]>();

/** The units that come first in an order that has nothing to do with their numbers, so that two mentions choose the same of those they share. */
function leastOf(units: readonly number[]): readonly number[] {
  const known = least.get(units);
  if (known) return known;
  const scattered = (unit: number): number => Math.imul(unit, 0x9e3779b1) >>> 0;
  const found = [...units].sort((a, b) => scattered(a) - scattered(b)).slice(0, WORD_KEYS);
  least.set(units, found);
  return found;
}
