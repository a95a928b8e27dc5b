import { firstThat } from '@/lib/text/sorted';

/** The number of an event, and what tells its place in an order. */
export interface Keyed {
  number: number;
  key: number;
}

/** The same by its place in the order of the lists. */
interface Place {
  place: number;
  key: number;
}

/**
 * The first events in an order, without sorting the others.
 * @param keyOf the place of an event in the order; no two have the same
 * @param behind the place behind which the first one stands; null for the start
 */
export function firstPlaces(
  among: ArrayLike<number>,
  keyOf: (place: number) => number,
  { behind, limit }: { behind: number | null; limit: number },
): Place[] {
  const places: Place[] = [];
  const after = behind ?? Number.NEGATIVE_INFINITY;
  let last = limit > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (let i = 0; i < among.length; i += 1) {
    const place = among[i] as number;
    const key = keyOf(place);
    if (key <= after || key >= last) continue;
    const at = firstThat(places, (one) => one.key > key);
    places.splice(at, 0, { place, key });
    if (places.length > limit) places.pop();
    if (places.length === limit) last = (places.at(-1) as Place).key;
  }
  return places;
}
