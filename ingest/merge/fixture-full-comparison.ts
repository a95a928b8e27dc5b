import { dayNumber } from '@/lib/time/day';
import { type Comparable, mayBeOne } from './comparable';
import { Kept, NOTHING_RULED } from './constrained';
import { APART_BELOW, compare, ONE_EVENT_FROM, scoreOf } from './evidence';
import { areApart, FAR } from './features/time';
import { Groups } from './groups';
import { joinRounds } from './join-rounds';
import { onlyOnes } from './only-one';
import { coreferenceOf, REACH } from './within-document';

/**
 * The clusters that a comparison of each with each gives, without an index, copies, components or summaries: what the merging must give for small collections.
 * @returns for each mention the number of its cluster
 */
export function comparedEachWithEach(mentions: readonly Comparable[]): number[] {
  const groups = new Groups(mentions.length);
  joinRounds(mentions, groups, new Kept(NOTHING_RULED));
  const only = onlyOnes(mentions, [...mentions.keys()]);
  const at = (i: number): Comparable => mentions[i] as Comparable;
  const score = (i: number, j: number): number => scoreOf([...compare(at(i), at(j)), ...only.between(i, j)]);
  const candidates = [...mentions.keys()].flatMap((i) =>
    [...mentions.keys()].slice(i + 1).flatMap((j) => {
      const [a, b] = [at(i), at(j)];
      const link = coreferenceOf(a, b);
      const isNext = a.draft.documentId === b.draft.documentId && j - i <= REACH;
      const isOnce =
        a.once &&
        b.once &&
        a.draft.triggerId === b.draft.triggerId &&
        Math.abs(dayNumber(a.draft.date.earliest) - dayNumber(b.draft.date.earliest)) <= FAR &&
        a.draft.date.precision !== 'open' &&
        b.draft.date.precision !== 'open';
      const isWorth =
        (mayBeOne(a, b) && (isOnce || isNext || !areApart(a.draft, b.draft))) || (isNext && link);
      if (!isWorth || (a.draft.round !== null && b.draft.round !== null)) return [];
      return [{ i, j, score: score(i, j), isTold: link !== null }];
    }),
  );
  candidates.sort((a, b) => +a.isTold - +b.isTold || b.score - a.score || a.i - b.i || a.j - b.j);
  const ofRound = (group: readonly number[]): readonly number[] => {
    const named = group.filter((i) => at(i).draft.round !== null);
    return named.length > 0 ? named : group;
  };
  const clash = (i: number, j: number, isTold: boolean): boolean => {
    const [a, b] = [at(i), at(j)];
    if (a.draft.round !== null && b.draft.round !== null)
      return a.draft.round !== b.draft.round || a.cues.stage !== b.cues.stage;
    if (a.draft.round !== null || b.draft.round !== null) return false;
    if (areApart(a.draft, b.draft) && !(a.once && b.once)) return true;
    return !isTold && score(i, j) < APART_BELOW;
  };
  for (const { i, j, score: sum, isTold } of candidates) {
    if (sum < ONE_EVENT_FROM || groups.areOne(i, j)) continue;
    const [ours, theirs] = [groups.members(i), groups.members(j)].map(ofRound) as [number[], number[]];
    if (!ours.some((one) => theirs.some((other) => clash(one, other, isTold)))) groups.join(i, j);
  }
  return groups.of;
}
