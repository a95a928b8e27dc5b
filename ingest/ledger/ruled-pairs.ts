import type { LedgerLine } from '@/lib/edits/ledger';
import type { Anchor } from '@/lib/schema/edit';
import type { Ruled } from '../merge/constrained';
import { Groups } from '../merge/groups';
import type { LocatedConstraint } from '../merge/link-constraints';
import { type Pair, pairOf } from '../merge/pair';
import { at, type Deciding, type Meant } from './deciding';

/** Pairs that one line puts together, and pairs that it keeps apart. */
interface Ruling {
  readonly line: LedgerLine;
  readonly together: readonly LocatedConstraint[];
  readonly apart: readonly Pair[];
}

/**
 * What merging and splitting lines, and those that add a passage to an event, say of pairs of mentions. All that a line names as one event stays one. Of lines that cannot all be followed
 * the later counts, and the earlier is overruled as a whole.
 * @param mentionIds of all mentions that are left, in their order
 */
export function ruledPairs(deciding: Deciding, mentionIds: readonly string[]): Ruled {
  const byId = new Map(mentionIds.map((id, i) => [id, i]));
  const placeOf = (id: string): number | undefined => byId.get(id);
  const alone: number[] = [];
  const rulings = deciding.standing.flatMap((line): Ruling[] => {
    if (!deciding.holds(line)) return [];
    const { decision } = line.edit;
    const places = (anchors: readonly Anchor[]): number[] | null =>
      placesOf(line, deciding.meant(line, anchors), deciding, placeOf);
    if (decision.does === 'merge') {
      const [ours, theirs] = [places(decision.target.passages), places(decision.with.passages)];
      if (!ours || !theirs) return [];
      if (ours.every((one) => theirs.includes(one))) return nothingToDo(deciding, line);
      return [{ line, together: joined(line, ours, theirs), apart: [] }];
    }
    if (decision.does === 'split') {
      const [all, off] = [places(decision.target.passages), places(decision.off)];
      if (!all || !off) return [];
      const rest = all.filter((one) => !off.includes(one));
      if (rest.length === 0) return nothingToDo(deciding, line);
      const apart = rest.flatMap((one) => off.map((other) => pairOf(one, other)));
      return [{ line, together: joined(line, off, []), apart }];
    }
    if (decision.does !== 'add') return [];
    const own = placeOf(deciding.of(line).mentionId ?? '');
    if (own === undefined) return [];
    if (decision.to === null) alone.push(own);
    const to = decision.to && places(decision.to.passages);
    return to ? [{ line, together: joined(line, to.slice(0, 1), [own]), apart: [] }] : [];
  });
  return { constraints: reconciled(rulings, mentionIds.length, deciding), alone };
}

/** The places of mentions; null, and noted, where there are none. */
function placesOf(
  line: LedgerLine,
  { ids, causes }: Meant,
  deciding: Deciding,
  placeOf: (id: string) => number | undefined,
): number[] | null {
  const places = ids.flatMap((id) => placeOf(id) ?? []);
  if (places.length > 0) return places;
  if (ids.length > 0) deciding.overrule(line);
  else deciding.fail(line, causes[0] ?? 'no-event');
  return null;
}

function nothingToDo(deciding: Deciding, line: LedgerLine): [] {
  deciding.fail(line, 'nothing-to-do');
  return [];
}

/** Pairs that make one event of mentions; only those put to it do not speak for it. */
function joined(line: LedgerLine, own: readonly number[], put: readonly number[]): LocatedConstraint[] {
  const [first, ...rest] = own;
  if (first === undefined) return [];
  const to = (place: number, putIn: number | null): LocatedConstraint[] =>
    place === first ? [] : [{ verdict: 'together', at: at(line), pair: pairOf(first, place), putIn }];
  return [...rest.flatMap((place) => to(place, null)), ...put.flatMap((place) => to(place, place))];
}

/** The constraints of the lines that can all be followed, the later before the earlier; in the order of the lines. */
function reconciled(rulings: readonly Ruling[], size: number, deciding: Deciding): LocatedConstraint[] {
  const apart: Pair[] = [];
  const kept: Ruling[] = [];
  for (const ruling of [...rulings].reverse()) {
    const tried = new Groups(size);
    const together = [...kept, ruling].flatMap((one) => one.together.map(({ pair }) => pair));
    for (const pair of together) tried.join(...pair);
    const isFollowed = [...apart, ...ruling.apart].every((pair) => !tried.areOne(...pair));
    if (!isFollowed) {
      deciding.overrule(ruling.line);
      continue;
    }
    apart.push(...ruling.apart);
    kept.push(ruling);
  }
  return kept
    .reverse()
    .flatMap(({ line, together, apart: pairs }) => [
      ...together,
      ...pairs.map((pair): LocatedConstraint => ({ verdict: 'apart', at: at(line), pair, putIn: null })),
    ]);
}
