import type { Comparable } from './comparable';
import type { Kept } from './constrained';
import type { Edges } from './edges';
import { APART_BELOW } from './evidence';
import type { Groups } from './groups';
import {
  areOfOtherTimes,
  areOtherRounds,
  joinedSummary,
  NOBODY_SPEAKS,
  type Summary,
  summaryOf,
} from './summary';

/** What is asked of two mentions. */
export interface Compared {
  readonly at: (mention: number) => Comparable;
  /** Whether a mention stands for itself, or for its copies. */
  readonly isLead: (mention: number) => boolean;
  /** The least that the evidence for them adds up to, of all their copies. */
  readonly least: (one: number, other: number) => number;
}

/**
 * Joins the groups of the mentions of one component: by its edges, the best first, and what a passage goes on telling last, since it says little of other mentions. Two groups join only
 * where nothing across them speaks against it: other rounds, other days, or two mentions that have too little in common. Groups are laid side by side by their
 * summaries, so that the work grows with the edges and not with the groups.
 */
export class Judge {
  private readonly summaries = new Map<number, Summary>();
  /** Pairs of groups that were found to have too little in common; that they grow makes them no more alike. */
  private readonly unlike = new Set<string>();

  constructor(
    private readonly groups: Groups,
    private readonly kept: Kept,
    private readonly compared: Compared,
  ) {}

  /** @returns the edges by which groups were joined, in their order */
  judge(edges: Edges, component: Int32Array): number[] {
    const byScore = edges.byScore(component);
    const inTurn = [
      ...byScore.filter((edge) => !edges.isTold(edge)),
      ...byScore.filter((edge) => edges.isTold(edge)),
    ];
    return inTurn.filter((edge) => this.isJoined(edges.pair(edge), edges.isTold(edge)));
  }

  private isJoined([one, other]: readonly [number, number], isTold: boolean): boolean {
    const { groups, kept } = this;
    if (groups.areOne(one, other) || kept.apart(groups, one, other) || this.clash(one, other, isTold))
      return false;
    const [ours, theirs] = [this.summaryOfGroup(one), this.summaryOfGroup(other)];
    const joined = groups.join(one, other);
    if (joined === null) return false;
    this.summaries.delete(joined.from);
    this.summaries.set(joined.into, joinedSummary(ours, theirs, this.compared.at));
    return true;
  }

  private clash(one: number, other: number, isTold: boolean): boolean {
    const [ours, theirs] = [this.summaryOfGroup(one), this.summaryOfGroup(other)];
    if (areOtherRounds(ours, theirs) || areOfOtherTimes(ours, theirs)) return true;
    // What a passage goes on telling needs no likeness to other mentions, only no other date; and a round may be told in any words.
    if (isTold || ours.rounds.size > 0 || theirs.rounds.size > 0) return false;
    const [a, b] = [this.groups.groupOf(one), this.groups.groupOf(other)];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (this.unlike.has(key)) return true;
    const { least } = this.compared;
    const areUnlike = ours.speaking.some((i) => theirs.speaking.some((j) => least(i, j) < APART_BELOW));
    if (areUnlike) this.unlike.add(key);
    return areUnlike;
  }

  /** The summary of the group of a mention; what an editor put into it does not speak. */
  private summaryOfGroup(mention: number): Summary {
    const group = this.groups.groupOf(mention);
    const known = this.summaries.get(group);
    if (known) return known;
    const { at, isLead } = this.compared;
    const summary = this.groups
      .members(mention)
      .filter((i) => isLead(i) && !this.kept.isPutIn(i))
      .map((i) => summaryOf(i, at(i)))
      .reduce((sum, one) => joinedSummary(sum, one, at), NOBODY_SPEAKS);
    this.summaries.set(group, summary);
    return summary;
  }
}
