import type { PagedLine } from './paged-line';

/** So many lines at either end of a page may be its head or its foot. */
const EDGE_LINES = 2;
/** On fewer pages a line that comes again proves nothing. */
const LEAST_PAGES = 3;
/** Where the same words are at the edge of a smaller share of the pages, the text itself says them. */
const LEAST_SHARE = 1 / 3;

/**
 * The lines that the page adds at its head and foot: the same words at the edge of many pages, whatever number stands in them.
 * Example: `問題與研究　第 38 卷　17`, `- 18 -`. Counter-example: a heading that comes on two pages.
 */
export function runningHeads(lines: readonly PagedLine[]): ReadonlySet<PagedLine> {
  const pages = new Map<number, PagedLine[]>();
  for (const line of lines) {
    if (line.role !== 'body' || line.page === null) continue;
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const edges = [...pages.values()].map(
    (page) => new Set([...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)]),
  );
  const pagesWith = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set([...edge].map(wordsOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.size * LEAST_SHARE);
  const isHead = (line: PagedLine): boolean => (pagesWith.get(wordsOf(line)) ?? 0) >= least;
  return new Set(edges.flatMap((edge) => [...edge].filter(isHead)));
}

/** A line without its numbers and blanks: what stays the same from page to page. */
function wordsOf({ text }: PagedLine): string {
  return text.replace(/[\s\d]+/g, '');
}
