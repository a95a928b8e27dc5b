/** Mentions in groups that can be joined; a group bears the number of its first mention. */
export class Groups {
  /** For each mention the number of its group. */
  readonly of: number[];
  private readonly lists: Map<number, number[]>;

  constructor(size: number) {
    this.of = Array.from({ length: size }, (_, i) => i);
    this.lists = new Map(this.of.map((i) => [i, [i]]));
  }

  /** The mentions of the group that a mention belongs to, in the order in which they joined it. */
  members(mention: number): readonly number[] {
    return this.lists.get(this.of[mention] as number) ?? [];
  }

  areOne(one: number, other: number): boolean {
    return this.of[one] === this.of[other];
  }

  /** Makes the groups of two mentions one. */
  join(one: number, other: number): void {
    const [a, b] = [this.of[one] as number, this.of[other] as number];
    if (a === b) return;
    const [into, from] = a < b ? [a, b] : [b, a];
    const theirs = this.lists.get(from) ?? [];
    for (const i of theirs) this.of[i] = into;
    this.lists.set(into, [...(this.lists.get(into) ?? []), ...theirs]);
    this.lists.delete(from);
  }
}
