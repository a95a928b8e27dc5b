/** What a list has that an earlier one had not, and what it has no longer; items are the same where they are the same objects. */
export interface Changes<T> {
  /** The places of those that are new, ascending. */
  readonly fresh: readonly number[];
  readonly gone: readonly T[];
}

/** Lays a list beside an earlier one. What is equal at the beginnings and at the ends is only walked over: one document among thousands changes a stretch of a list. */
export function changes<T extends object>(list: readonly T[], earlier: readonly T[]): Changes<T> {
  let start = 0;
  const shorter = Math.min(list.length, earlier.length);
  while (start < shorter && list[start] === earlier[start]) start += 1;
  let [end, ended] = [list.length, earlier.length];
  while (end > start && ended > start && list[end - 1] === earlier[ended - 1]) {
    end -= 1;
    ended -= 1;
  }
  const before = new Set(earlier.slice(start, ended));
  const here = new Set(list.slice(start, end));
  const fresh: number[] = [];
  for (let at = start; at < end; at += 1) if (!before.has(list[at] as T)) fresh.push(at);
  return { fresh, gone: [...before].filter((item) => !here.has(item)) };
}
