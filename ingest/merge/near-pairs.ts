import { Candidates } from './candidates';
import type { Comparable } from './comparable';
import { Edges } from './edges';
import { placesIn, Slots } from './slots';
import type { Change } from './touched';

/** What finds pairs of mentions in a run, by their places. */
export interface Finding {
  readonly comparables: readonly Comparable[];
  /** For each mention the one that stands for it. */
  readonly leadOf: readonly number[];
  /** For those that stand for others all of them. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  /** Whether a mention that stands for itself or others is weighed as one that knows one happening only. */
  readonly knowsOne: (lead: number) => boolean;
  /** Adds the pairs of a mention that stands for itself or others, and of what the index finds for it, which is known by numbers. */
  readonly found: (
    lead: number,
    others: Iterable<number>,
    placeOf: (other: number) => number,
    edges: Edges,
  ) => void;
  /** Adds the pairs of a mention and those that follow it in its document. */
  readonly next: (mention: number, edges: Edges) => void;
  /** So many that follow it are looked at. */
  readonly reach: number;
}

/** Where the pairs that were found from mentions stand among all, by the places of these. */
interface Pairs {
  readonly edges: Edges;
  /** From where on the pairs stand that a mention found; those of the next begin where they end. */
  readonly found: Int32Array;
  readonly next: Int32Array;
}

/** As what a mention was weighed. */
interface Standing {
  readonly lead: number;
  readonly knowsOne: boolean;
  readonly copies: readonly number[];
}

const ALONE: readonly number[] = [];

/**
 * The pairs of mentions that come near being one event. Where it goes on from run to run, it looks only for those of mentions that came, and of others that may find them, or found those
 * that went; what else was found is taken over, and is the same.
 */
export class NearPairs {
  private slots = new Slots();
  private index = new Candidates(this.slots);
  private standings: Standing[] = [];
  private pairs: Pairs | null = null;
  private moved: Uint8Array = new Uint8Array(0);

  /** The number of the mention at a place of the present list, which it keeps from list to list. */
  readonly numberAt = (place: number): number => this.slots.at[place] as number;

  /** Whether a mention at a place of the present list was not in the one before, or is weighed otherwise than there. */
  readonly isMoved = (place: number): boolean => this.moved[this.numberAt(place)] === 1;

  /** How many mentions share a kind, a party and a time, wherever these were too many to compare each with each. */
  crowds(): number[] {
    return this.index.crowds();
  }

  /** The pairs in a list of mentions. */
  in(finding: Finding): Edges {
    const before = this.pairs;
    // What is not brought to its end is begun anew.
    this.pairs = null;
    if (!before) this.begin();
    const wasAt = this.slots.at;
    const { came, went } = this.slots.take(finding.comparables);
    this.moved = this.restand(finding, came);
    const asking = this.reindex(finding, went);
    const placeNow = (place: number): number => this.slots.placeOf(wasAt[place] as number);
    const placeThen = before ? placesIn(wasAt, this.slots.mentions.length) : new Int32Array(0);
    const { comparables, leadOf } = finding;
    const edges = new Edges();
    const found = new Int32Array(comparables.length + 1);
    const next = new Int32Array(comparables.length + 1);
    const over = (from: Int32Array, then: number): void =>
      edges.take(before?.edges as Edges, from[then] as number, from[then + 1] as number, placeNow);
    for (let place = 0; place < comparables.length; place += 1) {
      found[place] = edges.length;
      const slot = this.slots.at[place] as number;
      if (leadOf[place] !== place) continue;
      if (before && asking[slot] === 0) over(before.found, placeThen[slot] as number);
      else finding.found(place, this.index.of(slot), this.slots.placeOf, edges);
    }
    found[comparables.length] = edges.length;
    for (let place = 0; place < comparables.length; place += 1) {
      next[place] = edges.length;
      const isAsItWas = before && !this.areMoved(place, finding);
      if (isAsItWas) over(before.next, placeThen[this.slots.at[place] as number] as number);
      else finding.next(place, edges);
    }
    next[comparables.length] = edges.length;
    this.pairs = { edges, found, next };
    return edges;
  }

  private begin(): void {
    this.slots = new Slots();
    this.index = new Candidates(this.slots);
    this.standings = [];
  }

  /** Whether one of those whose pairs are looked at from a place is to be weighed otherwise. */
  private areMoved(place: number, { comparables, reach }: Finding): boolean {
    const last = Math.min(place + reach, comparables.length - 1);
    for (let at = place; at <= last; at += 1) if (this.isMoved(at)) return true;
    return false;
  }

  /** Notes as what each mention is weighed. @returns by their numbers, which are new, or weighed otherwise than before */
  private restand({ comparables, leadOf, copies, knowsOne }: Finding, came: readonly number[]): Uint8Array {
    const { at, mentions } = this.slots;
    const moved = new Uint8Array(mentions.length);
    for (const slot of came) moved[slot] = 1;
    for (let place = 0; place < comparables.length; place += 1) {
      const slot = at[place] as number;
      const lead = leadOf[place] as number;
      const own = lead === place ? copies.get(place)?.map((copy) => at[copy] as number) : undefined;
      const standing = { lead: at[lead] as number, knowsOne: knowsOne(lead), copies: own ?? ALONE };
      if (moved[slot] === 0 && isSame(this.standings[slot] as Standing, standing)) continue;
      moved[slot] = 1;
      this.standings[slot] = standing;
    }
    return moved;
  }

  /** Brings the index up to date. @returns by their numbers, which mentions are to ask it */
  private reindex({ comparables, leadOf }: Finding, went: readonly number[]): Uint8Array {
    const { slots, index, moved } = this;
    const asking = new Uint8Array(slots.mentions.length);
    const isFirst = went.length === 0 && index.isEmpty;
    const leave = went.filter((slot) => index.has(slot));
    const changed: { mention: number; is: Change['is'] }[] = [];
    for (let place = 0; place < comparables.length; place += 1) {
      const slot = slots.at[place] as number;
      if (moved[slot] === 0) continue;
      const isLead = leadOf[place] === place;
      const isIn = index.has(slot);
      if (!isLead && isIn) leave.push(slot);
      if (!isLead) continue;
      if (!isIn) index.add(slot);
      changed.push({ mention: slot, is: isIn ? 'other' : 'new' });
      asking[slot] = 1;
    }
    for (const mention of leave) changed.push({ mention, is: 'leaving' });
    if (!isFirst) for (const slot of index.finding(changed)) asking[slot] = 1;
    for (const slot of leave) index.remove(slot);
    return asking;
  }
}

function isSame(one: Standing, other: Standing): boolean {
  return (
    one.lead === other.lead &&
    one.knowsOne === other.knowsOne &&
    one.copies.length === other.copies.length &&
    one.copies.every((copy, i) => copy === other.copies[i])
  );
}
