import { packed, unpacked } from './packed';

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
 * A set of events, by their numbers. Many are kept as one bit for each event there is, few as a list in order, so that a value that one event in a thousand
 * has takes as little room as in the database. (Its loops are written out: they go over a million numbers at each question.)
 */
export class EventSet {
  private constructor(
    /** How many events there are at all; numbers are below it. */
    private readonly total: number,
    readonly size: number,
    private readonly words: Int32Array | null,
    private readonly list: Int32Array,
  ) {}

  /** The set of some numbers, in rising order, none twice. */
  static of(numbers: ArrayLike<number>, total: number): EventSet {
    if (numbers.length < total * BITS)
      return new EventSet(total, numbers.length, null, Int32Array.from(numbers));
    const words = wordsFor(total);
    for (let i = 0; i < numbers.length; i += 1) set(words, numbers[i] as number);
    return new EventSet(total, numbers.length, words, new Int32Array());
  }

  /** The set of the numbers that a condition lets through. */
  static where(total: number, fits: (number: number) => boolean): EventSet {
    const words = wordsFor(total);
    for (let number = 0; number < total; number += 1) if (fits(number)) set(words, number);
    return EventSet.ofWords(words, total);
  }

  /**
   * The set of the numbers below one whose values in a column lie between two, both included.
   * @param below the number from which on none is looked at
   */
  static within(
    column: Int32Array,
    [first, last]: readonly [number, number],
    below = column.length,
  ): EventSet {
    const words = wordsFor(column.length);
    for (let number = 0; number < below; number += 1) {
      const value = column[number] as number;
      if (value >= first && value <= last) set(words, number);
    }
    return EventSet.ofWords(words, column.length);
  }

  private static ofWords(words: Int32Array, total: number): EventSet {
    let size = 0;
    for (let at = 0; at < words.length; at += 1) size += bitsIn(words[at] as number);
    const full = new EventSet(total, size, words, new Int32Array());
    return size < total * BITS ? EventSet.ofList(full.numbers(), total) : full;
  }

  private static ofList(list: Int32Array, total: number): EventSet {
    return list.length < total * BITS
      ? new EventSet(total, list.length, null, list)
      : EventSet.of(list, total);
  }

  has(number: number): boolean {
    if (this.words !== null) return isIn(this.words, number);
    const at = this.placeOf(number);
    return at < this.size && this.list[at] === number;
  }

  /** The place in the list of the first number that is not below one. */
  private placeOf(number: number): number {
    let [from, to] = [0, this.list.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.list[middle] as number) < number) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** How many of its numbers are below one. */
  sizeBelow(number: number): number {
    if (this.words === null) return this.placeOf(number);
    const whole = Math.min(number >>> 5, this.words.length);
    let size = 0;
    for (let at = 0; at < whole; at += 1) size += bitsIn(this.words[at] as number);
    const rest = number & 31;
    return rest === 0 || whole === this.words.length
      ? size
      : size + bitsIn((this.words[whole] as number) & ((1 << rest) - 1));
  }

  /** All numbers, in rising order. Not to be changed. */
  numbers(): Int32Array {
    if (this.words === null) return this.list;
    const numbers = new Int32Array(this.size);
    let place = 0;
    for (let at = 0; at < this.words.length; at += 1)
      for (let word = this.words[at] as number; word !== 0; word &= word - 1) {
        numbers[place] = (at << 5) + 31 - Math.clz32(word & -word);
        place += 1;
      }
    return numbers;
  }

  /** The same set as bits, few as it may have: for where many sets are compared with it. */
  asBits(): EventSet {
    if (this.words !== null) return this;
    const words = wordsFor(this.total);
    for (let i = 0; i < this.list.length; i += 1) set(words, this.list[i] as number);
    return new EventSet(this.total, this.size, words, new Int32Array());
  }

  /** The numbers that both have. */
  and(other: EventSet): EventSet {
    const [one, two] = [this.words, other.words];
    if (one === null || two === null) return EventSet.ofList(this.shared(other), this.total);
    const words = new Int32Array(one.length);
    for (let at = 0; at < one.length; at += 1) words[at] = (one[at] as number) & (two[at] as number);
    return EventSet.ofWords(words, this.total);
  }

  /** The numbers of the shorter list, or of the one that is a list, that the other has too. */
  private shared(other: EventSet): Int32Array {
    const isOther = other.words === null && (this.words !== null || other.size < this.size);
    const [few, many] = isOther ? [other.list, this] : [this.list, other];
    const shared = new Int32Array(few.length);
    let size = 0;
    for (let i = 0; i < few.length; i += 1) {
      const number = few[i] as number;
      if (many.has(number)) {
        shared[size] = number;
        size += 1;
      }
    }
    return shared.slice(0, size);
  }

  /** How many numbers both have. */
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

  /** The numbers that any of some sets has. */
  static any(sets: readonly EventSet[], total: number): EventSet {
    const [first, second] = sets;
    if (first !== undefined && second === undefined) return first;
    const all = wordsFor(total);
    for (const { words, list } of sets)
      if (words === null) for (let i = 0; i < list.length; i += 1) set(all, list[i] as number);
      else for (let at = 0; at < all.length; at += 1) all[at] = (all[at] as number) | (words[at] as number);
    return EventSet.ofWords(all, total);
  }

  /** The numbers that it has and another has not. */
  without(other: EventSet): EventSet {
    const [one, two] = [this.words, other.words];
    if (one === null || two === null)
      return EventSet.of(
        this.numbers().filter((number) => !other.has(number)),
        this.total,
      );
    const words = new Int32Array(one.length);
    for (let at = 0; at < one.length; at += 1) words[at] = (one[at] as number) & ~(two[at] as number);
    return EventSet.ofWords(words, this.total);
  }

  /** The set as a text, for the database: its bits, or its list; which of them follows from its size. */
  text(): string {
    return packed(this.size < this.total * BITS ? this.numbers() : (this.words as Int32Array));
  }

  /** The set that a text holds. @param size how many numbers it has */
  static ofText(text: string, size: number, total: number): EventSet {
    const numbers = unpacked(text);
    return size < total * BITS
      ? new EventSet(total, size, null, numbers)
      : new EventSet(total, size, numbers, new Int32Array());
  }
}
