/** Keeps results under keys. What it gives back is what was put under the key, or nothing. */
export interface ResultCache {
  has(key: string): boolean;
  get(key: string): Uint8Array | null;
  put(key: string, bytes: Uint8Array): void;
}

/** Keeps results as long as the process runs. */
export class MemoryCache implements ResultCache {
  private readonly results = new Map<string, Uint8Array>();

  has(key: string): boolean {
    return this.results.has(key);
  }

  get(key: string): Uint8Array | null {
    return this.results.get(key) ?? null;
  }

  put(key: string, bytes: Uint8Array): void {
    this.results.set(key, bytes);
  }

  /** All that was put since it was last asked; it is not kept any longer. */
  taken(): (readonly [key: string, bytes: Uint8Array])[] {
    const all = [...this.results];
    this.results.clear();
    return all;
  }
}
