/** What is drawn at random, from numbers of 0 to 1. */
export class Draw {
  constructor(private readonly next: () => number) {}

  /** Whether something comes about that does in such a share of cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number of 0 to less than `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** @throws Error where there is nothing to draw from */
  of<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to draw from');
    return list[this.below(list.length)] as T;
  }

  /** One of a list whose members come the seldomer the further behind they stand, as names and topics do in texts (Zipf's law with an exponent of nearly one). */
  early<T>(list: readonly T[]): T {
    return list[Math.floor((list.length + 1) ** (this.next() ** EXPONENT)) - 1] ?? (list[0] as T);
  }

  /** A key of a table of weights. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left <= 0) return key;
    }
    return entries[0]?.[0] as Key;
  }
}

/** Under one the front of a list is drawn less often than by Zipf's law with an exponent of one. */
const EXPONENT = 0.9;
