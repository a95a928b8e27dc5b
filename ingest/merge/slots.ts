import { changes } from '../cache/changes';
import type { Comparable } from './comparable';

/** Gives the mentions of a list numbers, which those keep that are in the next list too: what is kept of them is found by these, wherever they stand. */
export class Slots {
  /** The mentions by their numbers. */
  readonly mentions: Comparable[] = [];
  /** For each place in the list the number of the mention there. */
  at = new Int32Array(0);
  private list: readonly Comparable[] = [];
  private places: Int32Array = new Int32Array(0);
  private readonly numbers = new Map<Comparable, number>();
  private readonly free: number[] = [];

  /** From now on the list is this one. @returns the numbers of those that came and of those that went; a number that became free is given in the list after this one */
  take(list: readonly Comparable[]): { readonly came: readonly number[]; readonly went: readonly number[] } {
    const { fresh, gone } = changes(list, this.list);
    this.list = list;
    const came = fresh.map((at) => this.numbered(list[at] as Comparable));
    const went = gone.map((one) => this.numbers.get(one) as number);
    for (const one of gone) this.numbers.delete(one);
    for (const slot of went) this.free.push(slot);
    this.at = Int32Array.from(list, (one) => this.numbers.get(one) as number);
    this.places = placesIn(this.at, this.mentions.length);
    return { came, went };
  }

  /** The place of a mention in the list; -1 where it is there no longer. */
  readonly placeOf = (slot: number): number => this.places[slot] as number;

  private numbered(one: Comparable): number {
    const slot = this.free.pop() ?? this.mentions.length;
    this.mentions[slot] = one;
    this.numbers.set(one, slot);
    return slot;
  }
}

/**
 * For each number its place in a list of numbers; -1 where it is not there.
 * @param count how many numbers there are
 */
export function placesIn(at: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  at.forEach((slot, place) => {
    places[slot] = place;
  });
  return places;
}
