/** Remembers what was made of an object and of what stands beside it, and gives it again as long as all of these are the same objects. */
export class Remembered<T> {
  private readonly known = new WeakMap<object, { readonly beside: readonly unknown[]; readonly made: T }>();

  /** @param make depends on nothing but the object and what stands beside it, which nobody changes */
  of(one: object, beside: readonly unknown[], make: () => T): T {
    const known = this.known.get(one);
    if (known && areSame(known.beside, beside)) return known.made;
    const made = make();
    this.known.set(one, { beside, made });
    return made;
  }
}

/** Whether two lists hold the same objects in the same order. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

/** The same where there may be nobody who remembers: then it is made. */
export function remembering<T>(
  memory: Remembered<T> | undefined,
  one: object,
  beside: () => readonly unknown[],
  make: () => T,
): T {
  return memory ? memory.of(one, beside(), make) : make();
}
