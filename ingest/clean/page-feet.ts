import type { Line } from './lines';

/** A line with a number at its one end and no sentence beside it: `－60－`, `60　　遠景論壇　第三卷第二期`, `伊朗核武問題　　61`. */
const FOOT =
  /^[－—–\-‧·\s]*(?:第\s?)?(\d{1,4})(?:\s?頁)?(?:[－—–\-‧·\s]+[^。！？；]{0,40})?$|^[^。！？；]{1,40}\s{2,}(\d{1,4})$/u;
/** A page has more lines than that. */
const LEAST_LINES = 8;
/** Two lines whose numbers follow each other prove nothing. */
const LEAST_PAGES = 3;

/**
 * The feet (or heads) of the pages of a file without form feeds: lines that stand apart, with numbers that count on by one. Example: 60, 61, 62 at the ends of pages.
 * Counter-example: the items 1, 2, 3 of a list.
 * @returns the lines, by their places in the file
 */
export function pageFeet(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap((line, i): { at: number; number: number }[] => {
    if (line.blank || !(lines[i - 1]?.blank ?? true) || !(lines[i + 1]?.blank ?? true)) return [];
    const match = FOOT.exec(line.text.trim());
    return match ? [{ at: i, number: Number(match[1] ?? match[2]) }] : [];
  });
  let best: number[] = [];
  for (const first of found.slice(0, LEAST_PAGES)) {
    const chain = [first.at];
    let last = first;
    for (const one of found)
      if (one.at - last.at >= LEAST_LINES && one.number === last.number + 1) {
        chain.push(one.at);
        last = one;
      }
    if (chain.length > best.length) best = chain;
  }
  return new Set(best.length >= LEAST_PAGES ? best : []);
}
