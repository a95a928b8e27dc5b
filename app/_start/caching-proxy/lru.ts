/** Keeps what was used last, up to a total weight; what has not been used for longest goes first. */
export class LruCache<Value> {
  private readonly entries = new Map<string, { value: Value; weight: number }>();
  private total = 0;

  /** @param capacity the most that all entries may weigh together */
  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Puts a value in place of what was there; one that is heavier than an eighth of all is not kept. */
  set(key: string, value: Value, weight: number): void {
    this.remove(key);
    if (weight > this.capacity / 8) return;
    this.entries.set(key, { value, weight });
    this.total += weight;
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.capacity) return;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    this.total -= this.entries.get(key)?.weight ?? 0;
    this.entries.delete(key);
  }
}
