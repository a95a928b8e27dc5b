/** Mentions in groups that can be joined; a group bears the number of its first mention. */
export class Groups {
  /** For each mention the number by which its group is kept, which is that of any of its mentions. */
  private readonly kept: Int32Array;
  private readonly lists = new Map<number, number[]>();

  constructor(size: number) {
    this.kept = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** For each mention the number of its group. */
  get of(): number[] {
    const first = new Map<number, number>();
    this.kept.forEach((group, i) => {
      if (!first.has(group)) first.set(group, i);
    });
    return Array.from(this.kept, (group) => first.get(group) as number);
  }

  /** A number by which the group of a mention is known until it is joined to another. */
  groupOf(mention: number): number {
    return this.kept[mention] as number;
  }

  /** The mentions of the group that a mention belongs to, in no particular order. */
  members(mention: number): readonly number[] {
    const group = this.groupOf(mention);
    return this.lists.get(group) ?? [group];
  }

  areOne(one: number, other: number): boolean {
    return this.kept[one] === this.kept[other];
  }

  /**
   * Makes the groups of two mentions one. The members of the smaller are moved, so that none of n mentions is moved more often than log n times.
   * @returns the number of the group that took the other up, and of the other; null where they were one
   */
  join(one: number, other: number): { readonly into: number; readonly from: number } | null {
    const [a, b] = [this.groupOf(one), this.groupOf(other)];
    if (a === b) return null;
    const [ours, theirs] = [this.lists.get(a) ?? [a], this.lists.get(b) ?? [b]];
    const [into, from, large, small] =
      ours.length >= theirs.length ? [a, b, ours, theirs] : [b, a, theirs, ours];
    for (const i of small) {
      this.kept[i] = into;
      large.push(i);
    }
    this.lists.set(into, large);
    this.lists.delete(from);
    return { into, from };
  }
}
