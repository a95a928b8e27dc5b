import type { KbPassage } from '@/lib/schema/knowledge-base';
import { compare } from './columns';

/** How many row ids lie between two passages that are written at once: room for those of documents that come between. */
const GAP = 256;

/** All passages in the order of the documents, each with the id of its row in the full-text index, by which it stands in that order. */
export interface PlacedPassages {
  readonly passages: readonly KbPassage[];
  readonly rowIds: readonly number[];
}

const byPlace = (a: KbPassage, b: KbPassage) => compare(a.documentId, b.documentId) || a.ordinal - b.ordinal;

/** Passages in the order of the documents; the same list where it is in that order. */
export const inOrder = (passages: readonly KbPassage[]): readonly KbPassage[] =>
  passages.every((one, i) => i === 0 || byPlace(passages[i - 1] as KbPassage, one) < 0)
    ? passages
    : passages.toSorted(byPlace);

/** The places of passages that are all written anew. */
export function placedPassages(passages: readonly KbPassage[]): PlacedPassages {
  return { passages: inOrder(passages), rowIds: passages.map((_, place) => (place + 1) * GAP) };
}

/**
 * The places of passages of which most were placed before: those that are new come between.
 * @returns null where there is no room for them
 */
export function placedAmong(before: PlacedPassages, passages: readonly KbPassage[]): PlacedPassages | null {
  const ordered = inOrder(passages);
  const known = new Map(before.passages.map((passage, i) => [passage, before.rowIds[i] as number]));
  const rowIds: number[] = [];
  let waiting = 0;
  const hasRoom = (next: number | null): boolean => {
    const last = rowIds.at(-1) ?? 0;
    const step = next === null ? GAP : Math.floor((next - last) / (waiting + 1));
    for (let i = 1; i <= waiting; i += 1) rowIds.push(last + i * step);
    waiting = 0;
    return step >= 1;
  };
  for (const passage of ordered) {
    const own = known.get(passage);
    if (own === undefined) waiting += 1;
    else if (hasRoom(own)) rowIds.push(own);
    else return null;
  }
  return hasRoom(null) ? { passages: ordered, rowIds } : null;
}
