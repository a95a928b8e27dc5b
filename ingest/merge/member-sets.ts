const NONE: ReadonlySet<string> = new Set();

/** Makes sets of ids, one for the same members in the same order: a few thousand circles of parties stand in hundreds of thousands of mentions. */
export class MemberSets {
  private readonly known = new Map<string, ReadonlySet<string>>();

  of(members: readonly string[]): ReadonlySet<string> {
    if (members.length === 0) return NONE;
    const key = members.join(' ');
    const known = this.known.get(key) ?? new Set(members);
    this.known.set(key, known);
    return known;
  }
}
