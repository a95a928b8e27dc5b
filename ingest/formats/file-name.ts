/** What is no part of a file's name: paths, control characters, what turns the direction of writing, and what some systems forbid. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>:"/\\|?*]+/gu;
const LONGEST_BYTES = 120;

/**
 * The name of a file within a file, such as no path can be made of: `../../a.txt` is `a.txt`.
 * @param fallback the name where nothing is left of it
 */
export function safeName(name: string | null | undefined, fallback: string): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(FORBIDDEN, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .trim();
  return clean === '' ? fallback : cut(clean);
}

/** A long name keeps its ending. */
function cut(name: string): string {
  const ending = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length)];
  while (Buffer.byteLength(stem.join('') + ending) > LONGEST_BYTES) stem.pop();
  return stem.join('') + ending;
}
