/**
 * Where the characters of a stretch of text stand in the raw document, as pairs of a run's length and its first raw offset
 * (UTF-16 code units both): characters that neighbour each other in both texts are one run.
 *
 * Example: rawAt 4, 5, 8, 9, 10 -> [2, 4, 3, 8].
 */
export type RawRuns = readonly number[];

/** The runs of the characters from `start` to `end` (not included) of a text with these raw offsets. */
export function rawRuns(rawAt: readonly number[], start: number, end: number): number[] {
  const runs: number[] = [];
  for (let i = start; i < end; i += 1) {
    const raw = rawAt[i] ?? 0;
    const length = runs.at(-2);
    const first = runs.at(-1);
    if (length !== undefined && first !== undefined && raw === first + length)
      runs[runs.length - 2] = length + 1;
    else runs.push(1, raw);
  }
  return runs;
}

/** The raw offset of a character of the stretch; null behind its last. */
export function rawOffsetOf(runs: RawRuns, index: number): number | null {
  let left = index;
  for (let i = 0; i < runs.length; i += 2) {
    const length = runs[i] ?? 0;
    if (left < length) return (runs[i + 1] ?? 0) + left;
    left -= length;
  }
  return null;
}
