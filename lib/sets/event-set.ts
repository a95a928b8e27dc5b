import { packed, unpacked } from './packed';
import { firstNotBelow, placesOf } from './places-of';

/** From this share of all events on a set is kept as bits, below it as a list: which of them is smaller. */
const BITS = 1 / 32;

/** How many bits of a word are set (Hacker's Delight, figure 5-2). */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const wordsFor = (total: number) => new Int32Array((total + 31) >>> 5);

function set(words: Int32Array, number: number): void {
  words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
}

const isIn = (words: Int32Array, number: number) =>
  ((words[number >>> 5] as number) & (1 << (number & 31))) !== 0;

/**
 * A set of events. Each is known by its number; the numbers of all events, in rising order, have gaps (`lib/sets/event-numbers`), and the place of an event is that of its number
 * among them. Many are kept as one bit for each event there is, few as a list in order, so that a value that one event in a thousand
 * has takes as little room as in the database. (Its loops are written out: they go over a million numbers at each question.)
 */
export class EventSet {
  private constructor(
    /** The numbers of all events there are, in rising order. */
    private readonly all: Int32Array,
    readonly size: number,
    private readonly words: Int32Array | null,
    private readonly list: Int32Array,
  ) {}

  /** The set of some numbers of events that there are, in rising order, none twice. */
  static of(numbers: ArrayLike<number>, all: Int32Array): EventSet {
    return EventSet.at(placesOf(numbers, all), all);
  }

  /** The set of the events at some places, in rising order, none twice. */
  static at(places: ArrayLike<number>, all: Int32Array): EventSet {
    if (places.length < all.length * BITS)
      return new EventSet(all, places.length, null, Int32Array.from(places));
    const words = wordsFor(all.length);
    for (let i = 0; i < places.length; i += 1) set(words, places[i] as number);
    return new EventSet(all, places.length, words, new Int32Array());
  }

  /** The set of all events. */
  static whole(all: Int32Array): EventSet {
    return EventSet.where(all, () => true);
  }

  /** The set of the events at the places that a condition lets through. */
  static where(all: Int32Array, fits: (place: number) => boolean): EventSet {
    const words = wordsFor(all.length);
    for (let place = 0; place < all.length; place += 1) if (fits(place)) set(words, place);
    return EventSet.ofWords(words, all);
  }

  /**
   * The set of the events whose values in a column lie between two, both included.
   * @param column has a value for each event, by its place
   * @param below the place from which on none is looked at
   */
  static within(
    all: Int32Array,
    column: Int32Array,
    [first, last]: readonly [number, number],
    below = column.length,
  ): EventSet {
    const words = wordsFor(all.length);
    for (let place = 0; place < below; place += 1) {
      const value = column[place] as number;
      if (value >= first && value <= last) set(words, place);
    }
    return EventSet.ofWords(words, all);
  }

  private static ofWords(words: Int32Array, all: Int32Array): EventSet {
    let size = 0;
    for (let at = 0; at < words.length; at += 1) size += bitsIn(words[at] as number);
    const full = new EventSet(all, size, words, new Int32Array());
    return size < all.length * BITS ? EventSet.ofList(full.places(), all) : full;
  }

  private static ofList(list: Int32Array, all: Int32Array): EventSet {
    return list.length < all.length * BITS
      ? new EventSet(all, list.length, null, list)
      : EventSet.at(list, all);
  }

  /** Whether it has the event of a number. */
  has(number: number): boolean {
    const place = firstNotBelow(this.all, number);
    return this.all[place] === number && this.hasAt(place);
  }

  /** Whether it has the event at a place. */
  hasAt(place: number): boolean {
    if (this.words !== null) return isIn(this.words, place);
    const at = firstNotBelow(this.list, place);
    return at < this.size && this.list[at] === place;
  }

  /** How many of its events stand before a place. */
  sizeBefore(place: number): number {
    if (this.words === null) return firstNotBelow(this.list, place);
    const whole = Math.min(place >>> 5, this.words.length);
    let size = 0;
    for (let at = 0; at < whole; at += 1) size += bitsIn(this.words[at] as number);
    const rest = place & 31;
    return rest === 0 || whole === this.words.length
      ? size
      : size + bitsIn((this.words[whole] as number) & ((1 << rest) - 1));
  }

  /** The numbers of its events, in rising order. */
  numbers(): Int32Array {
    const { all } = this;
    return this.places().map((place) => all[place] as number);
  }

  /** The places of its events, in rising order. Not to be changed. */
  places(): Int32Array {
    if (this.words === null) return this.list;
    const places = new Int32Array(this.size);
    let size = 0;
    for (let at = 0; at < this.words.length; at += 1)
      for (let word = this.words[at] as number; word !== 0; word &= word - 1) {
        places[size] = (at << 5) + 31 - Math.clz32(word & -word);
        size += 1;
      }
    return places;
  }

  /** The same set as bits, few as it may have: for where many sets are compared with it. */
  asBits(): EventSet {
    if (this.words !== null) return this;
    const words = wordsFor(this.all.length);
    for (let i = 0; i < this.list.length; i += 1) set(words, this.list[i] as number);
    return new EventSet(this.all, this.size, words, new Int32Array());
  }

  /** The events that both have. */
  and(other: EventSet): EventSet {
    const [one, two] = [this.words, other.words];
    if (one === null || two === null) return EventSet.ofList(this.shared(other), this.all);
    const words = new Int32Array(one.length);
    for (let at = 0; at < one.length; at += 1) words[at] = (one[at] as number) & (two[at] as number);
    return EventSet.ofWords(words, this.all);
  }

  /** The places of the shorter list, or of the one that is a list, that the other has too. */
  private shared(other: EventSet): Int32Array {
    const isOther = other.words === null && (this.words !== null || other.size < this.size);
    const [few, many] = isOther ? [other.list, this] : [this.list, other];
    const shared = new Int32Array(few.length);
    let size = 0;
    for (let i = 0; i < few.length; i += 1) {
      const place = few[i] as number;
      if (many.hasAt(place)) {
        shared[size] = place;
        size += 1;
      }
    }
    return shared.slice(0, size);
  }

  /** How many events both have. */
  sizeWith(other: EventSet): number {
    const [one, two] = [this.words, other.words];
    let size = 0;
    if (one !== null && two !== null)
      for (let at = 0; at < one.length; at += 1) size += bitsIn((one[at] as number) & (two[at] as number));
    else if (one === null && two === null) return this.shared(other).length;
    else {
      const [list, words] = one === null ? [this.list, two as Int32Array] : [other.list, one];
      for (let i = 0; i < list.length; i += 1) if (isIn(words, list[i] as number)) size += 1;
    }
    return size;
  }

  /** The events that any of some sets has. */
  static any(sets: readonly EventSet[], all: Int32Array): EventSet {
    const [first, second] = sets;
    if (first !== undefined && second === undefined) return first;
    const any = wordsFor(all.length);
    for (const { words, list } of sets)
      if (words === null) for (let i = 0; i < list.length; i += 1) set(any, list[i] as number);
      else for (let at = 0; at < any.length; at += 1) any[at] = (any[at] as number) | (words[at] as number);
    return EventSet.ofWords(any, all);
  }

  /** The events that it has and another has not. */
  without(other: EventSet): EventSet {
    const [one, two] = [this.words, other.words];
    if (one === null || two === null)
      return EventSet.at(
        this.places().filter((place) => !other.hasAt(place)),
        this.all,
      );
    const words = new Int32Array(one.length);
    for (let at = 0; at < one.length; at += 1) words[at] = (one[at] as number) & ~(two[at] as number);
    return EventSet.ofWords(words, this.all);
  }

  /** The set as a text, for the database: the bits of its places, or a list of them; which of the two follows from its size. */
  text(): string {
    return packed(this.size < this.all.length * BITS ? this.places() : (this.words as Int32Array));
  }

  /** The set that a text holds. @param size how many events it has */
  static ofText(text: string, size: number, all: Int32Array): EventSet {
    const places = unpacked(text);
    return size < all.length * BITS
      ? new EventSet(all, size, null, places)
      : new EventSet(all, size, places, new Int32Array());
  }
}
