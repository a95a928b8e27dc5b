/** Index of the first of a list in order from which on something is so; the length of the list where it never is. Logarithmic time. */
export function firstThat<T>(sorted: ArrayLike<T>, isSo: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Index of the last of the sorted numbers that is not after `at`; of equal ones the first. -1 where all are after it. Logarithmic time, but for
 * the equal ones.
 */
export function lastAtOrBefore(sorted: readonly number[], at: number): number {
  let i = firstThat(sorted, (one) => one > at) - 1;
  while (i > 0 && sorted[i - 1] === sorted[i]) i -= 1;
  return i;
}
