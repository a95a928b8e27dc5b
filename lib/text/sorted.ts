/**
 * Index of the last of the sorted numbers that is not after `at`; of equal ones the first. -1 where all are after it. Logarithmic time, but for
 * the equal ones.
 */
export function lastAtOrBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  let i = low - 1;
  while (i > 0 && sorted[i - 1] === sorted[i]) i -= 1;
  return i;
}
