/** From this share of all events on a set is kept as bits, below it as a list: which of them is smaller. */
const BITS = 1 / 32;

/** How many bits of a word are set (Hacker's Delight, figure 5-2). */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A set of events, by their numbers. Many are kept as one bit for each event there is, few as a list in order, so that a value that one event in a thousand
 * has takes as little room as in the database.
 */
export class EventSet {
  private constructor(
    /** How many events there are at all; numbers are below it. */
    private readonly total: number,
    readonly size: number,
    private readonly words: Uint32Array | null,
    private readonly list: Int32Array,
  ) {}

  /** The set of some numbers, in rising order, none twice. */
  static of(numbers: ArrayLike<number>, total: number): EventSet {
    if (numbers.length < total * BITS)
      return new EventSet(total, numbers.length, null, Int32Array.from(numbers));
    const words = new Uint32Array((total + 31) >>> 5);
    for (let i = 0; i < numbers.length; i += 1) set(words, numbers[i] as number);
    return new EventSet(total, numbers.length, words, new Int32Array());
  }

  /** The set of the numbers that a condition lets through. */
  static where(total: number, fits: (number: number) => boolean): EventSet {
    const words = new Uint32Array((total + 31) >>> 5);
    for (let number = 0; number < total; number += 1) if (fits(number)) set(words, number);
    return EventSet.packed(words, total);
  }

  private static packed(words: Uint32Array, total: number): EventSet {
    let size = 0;
    for (const word of words) size += bitsIn(word);
    const full = new EventSet(total, size, words, new Int32Array());
    return size < total * BITS ? new EventSet(total, size, null, full.numbers()) : full;
  }

  has(number: number): boolean {
    if (this.words !== null) return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
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

  /** Visits the numbers in rising order. */
  forEach(visit: (number: number) => void): void {
    if (this.words === null) {
      for (const number of this.list) visit(number);
      return;
    }
    for (let at = 0; at < this.words.length; at += 1)
      for (let word = this.words[at] as number; word !== 0; word &= word - 1)
        visit((at << 5) + 31 - Math.clz32(word & -word));
  }

  /** All numbers, in rising order. */
  numbers(): Int32Array {
    if (this.words === null) return this.list;
    const numbers = new Int32Array(this.size);
    let at = 0;
    this.forEach((number) => {
      numbers[at] = number;
      at += 1;
    });
    return numbers;
  }

  /** The numbers that both have. */
  and(other: EventSet): EventSet {
    const [one, two] = [this.words, other.words];
    if (one !== null && two !== null)
      return EventSet.packed(
        one.map((word, at) => word & (two[at] as number)),
        this.total,
      );
    const [few, many] =
      two === null && (one !== null || other.size < this.size) ? [other, this] : [this, other];
    return new EventSet(...([this.total, ...asList(few.list.filter((number) => many.has(number)))] as const));
  }

  /** How many numbers both have. */
  sizeWith(other: EventSet): number {
    const [one, two] = [this.words, other.words];
    if (one === null || two === null) return this.and(other).size;
    let size = 0;
    for (let at = 0; at < one.length; at += 1) size += bitsIn((one[at] as number) & (two[at] as number));
    return size;
  }

  /** The numbers that any of some sets has. */
  static any(sets: readonly EventSet[], total: number): EventSet {
    const [first, second] = sets;
    if (first !== undefined && second === undefined) return first;
    const words = new Uint32Array((total + 31) >>> 5);
    for (const one of sets)
      if (one.words === null) for (const number of one.list) set(words, number);
      else
        for (let at = 0; at < words.length; at += 1)
          words[at] = (words[at] as number) | (one.words[at] as number);
    return EventSet.packed(words, total);
  }

  /** The numbers that it has and another has not. */
  without(other: EventSet): EventSet {
    return EventSet.of(
      this.numbers().filter((number) => !other.has(number)),
      this.total,
    );
  }
}

function set(words: Uint32Array, number: number): void {
  words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
}

const asList = (list: Int32Array) => [list.length, null, list] as const;
