import { firstThat } from '@/lib/text/sorted';

/** An event and its place in an order. */
export interface Place {
  number: number;
  key: number;
}

/**
 * The first events in an order, without sorting the others.
 * @param keyOf the place of an event in the order; no two have the same
 * @param behind the place behind which the first one stands; null for the start
 */
export function firstPlaces(
  numbers: ArrayLike<number>,
  keyOf: (number: number) => number,
  { behind, limit }: { behind: number | null; limit: number },
): Place[] {
  const places: Place[] = [];
  const after = behind ?? Number.NEGATIVE_INFINITY;
  let last = limit > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] as number;
    const key = keyOf(number);
    if (key <= after || key >= last) continue;
    const at = firstThat(places, (place) => place.key > key);
    places.splice(at, 0, { number, key });
    if (places.length > limit) places.pop();
    if (places.length === limit) last = (places.at(-1) as Place).key;
  }
  return places;
}
