import type { Edges } from './edges';
import type { Groups } from './groups';
import type { NearPairs } from './near-pairs';

/** A part of the mentions that hang together, as it was judged. */
interface Part {
  /** Its edges, by the numbers of their mentions, and how they scored. */
  readonly edges: readonly number[];
  /** What was one beforehand, by the numbers of the mentions. */
  readonly groups: readonly number[];
  /** By which of its edges groups were joined, by their places in the part. */
  readonly joined: readonly number[];
}

/** How the parts of the list before were judged: one that hangs together by the same edges, and of which the same was one beforehand, is judged the same. */
export class KnownParts {
  private before = new Map<number, Part>();
  private now = new Map<number, Part>();

  /** From now on what is asked for is of the next list. */
  next(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /**
   * Joins the groups of a part.
   * @param isRuled whether an editor says anything of a mention: then it is judged anew
   * @param judge joins the groups, and returns the edges by which it did so
   * @returns these edges
   */
  judged(
    [edges, part]: readonly [Edges, Int32Array],
    groups: Groups,
    pairs: NearPairs,
    isRuled: (mention: number) => boolean,
    judge: () => readonly number[],
  ): readonly number[] {
    const members = membersOf(edges, part, groups);
    if (members.some(isRuled)) return judge();
    const asked = {
      edges: [...part].flatMap((edge) => [...edges.pair(edge).map(pairs.numberAt), edges.score(edge)]),
      groups: members.map(pairs.numberAt),
    };
    const first = asked.edges[0] as number;
    const known = members.some(pairs.isMoved) ? undefined : this.before.get(first);
    if (known && areEqual(known.edges, asked.edges) && areEqual(known.groups, asked.groups)) {
      this.now.set(first, known);
      const joined = known.joined.map((at) => part[at] as number);
      for (const edge of joined) groups.join(...edges.pair(edge));
      return joined;
    }
    const inPart = new Map([...part].map((edge, at) => [edge, at]));
    const joined = judge();
    this.now.set(first, { ...asked, joined: joined.map((edge) => inPart.get(edge) as number) });
    return joined;
  }
}

/** All mentions of the groups that a part is of, group by group. */
function membersOf(edges: Edges, part: Int32Array, groups: Groups): number[] {
  const seen = new Set<number>();
  const out: number[] = [];
  for (const edge of part)
    for (const mention of edges.pair(edge)) {
      const group = groups.groupOf(mention);
      if (seen.has(group)) continue;
      seen.add(group);
      for (const member of groups.members(mention)) out.push(member);
    }
  return out;
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, i) => number === other[i]);
}
