/** The place of the first of some numbers in rising order that is not below one; behind the last where all are. */
export function firstNotBelow(numbers: Int32Array, one: number): number {
  return notBelow(numbers, one, [0, numbers.length]);
}

function notBelow(numbers: Int32Array, one: number, [from, to]: readonly [number, number]): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < one) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The places of some numbers among all, both in rising order. From one to the next it is looked in steps that double, so that neither few nor many of them take long.
 * @throws RangeError for a number that is not among all
 */
export function placesOf(some: ArrayLike<number>, all: Int32Array): Int32Array {
  const places = new Int32Array(some.length);
  let at = 0;
  for (let i = 0; i < some.length; i += 1) {
    const one = some[i] as number;
    let step = 1;
    while (at + step < all.length && (all[at + step] as number) < one) step *= 2;
    at = notBelow(all, one, [at + (step >>> 1), Math.min(at + step + 1, all.length)]);
    if (all[at] !== one) throw new RangeError(`There is no event of the number ${one}.`);
    places[i] = at;
  }
  return places;
}
