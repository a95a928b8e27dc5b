/** Where two texts part: the first line that differs (from 1), as it was and as it is, cut around the first differing character, and how many lines differ by their place. */
export interface Difference {
  readonly line: number;
  readonly lines: number;
  readonly before: string;
  readonly after: string;
}

const AROUND = 100;

/** The first difference of two texts, line by line; null when they are equal. */
export function firstDifference(before: string, after: string): Difference | null {
  if (before === after) return null;
  const was = before.split('\n');
  const is = after.split('\n');
  const places = Array.from({ length: Math.max(was.length, is.length) }, (_, i) => i).filter(
    (i) => was[i] !== is[i],
  );
  const first = places[0] ?? 0;
  const [a, b] = [was[first] ?? '(no such line)', is[first] ?? '(no such line)'];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const cut = (line: string): string => line.slice(Math.max(0, same - AROUND), same + AROUND);
  return { line: first + 1, lines: places.length, before: cut(a), after: cut(b) };
}
