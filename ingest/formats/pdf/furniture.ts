import { linesOf, textOf } from './lines';
import type { PageRuns, Run } from './runs';

/** A page parted into what belongs to the text and what the page adds. */
export interface PartedPage extends PageRuns {
  /** The runs of the text. */
  readonly body: readonly Run[];
  /** Running heads and feet and the page's number, each with its runs, from the top. */
  readonly furniture: readonly (readonly Run[])[];
  /** The number that is printed on the page, as it stands there; null where there is none. */
  readonly printed: string | null;
}

/** A line at the edge of a page. */
interface Edge {
  readonly page: number;
  readonly text: string;
  /** Where it stands from the top, or from the foot: pages of one file may differ in height. */
  readonly from: number;
  readonly isHead: boolean;
  readonly isOutmost: boolean;
  readonly runs: readonly Run[];
}

/** So many lines at the top and at the foot may be the page's. */
const DEEPEST = 2;
/** Heads of pages stand within so many points of each other. */
const SAME_PLACE = 4;
/** On a page of vertical lines, heads and feet stand within this share of the page's height from its edges. */
const EDGE = 0.09;
const NUMBER_ALONE = /^[^\p{L}\p{N}]*(\d{1,4}|[ivxlc]{1,7})[^\p{L}\p{N}]*$/iu;
const NUMBER_AT_END = /^(\d{1,4})(?=\D)|(?<=\D)(\d{1,4})$/;
const LEAST_SHARE = 0.2;

/**
 * Takes running heads, running feet and numbers from the pages: lines at the edges that say the same on several pages but for their figures, in the same place.
 * Counter-example: the first line of the text, which stands in the same place on every page and says something else.
 */
export function partedPages(pages: readonly PageRuns[]): PartedPage[] {
  const edges = pages.flatMap(edgesOf);
  const pagesLike = likeness(edges);
  const least = Math.max(2, Math.floor(pages.length * LEAST_SHARE));
  const found = edges.filter((edge) => {
    if (pages.length === 1) return edge.isOutmost && NUMBER_ALONE.test(edge.text);
    return pagesLike(edge) >= (NUMBER_ALONE.test(edge.text) ? 2 : Math.min(least, 3));
  });
  return pages.map((page, number) => {
    const own = found.filter((edge) => edge.page === number);
    const taken = new Set(own.flatMap(({ runs }) => runs));
    return {
      ...page,
      body: page.runs.filter((run) => !taken.has(run)),
      furniture: own.map(({ runs }) => runs),
      printed: own.map(({ text }) => numberIn(text)).find((one) => one !== null) ?? null,
    };
  });
}

/** The number in a line of furniture: alone, or at one of its ends. */
function numberIn(text: string): string | null {
  const alone = NUMBER_ALONE.exec(text);
  if (alone) return alone[1] ?? null;
  const atEnd = NUMBER_AT_END.exec(text.trim());
  return atEnd ? (atEnd[1] ?? atEnd[2] ?? null) : null;
}

function edgesOf(page: PageRuns, number: number): Edge[] {
  const lines = page.isVertical ? levelLines(page) : wholeLines(page.runs);
  const heads = page.isVertical ? lines.filter(({ top }) => top < page.height / 2) : lines.slice(0, DEEPEST);
  const feet = page.isVertical
    ? lines.filter(({ top }) => top >= page.height / 2)
    : lines.slice(Math.max(heads.length, lines.length - DEEPEST));
  return [
    ...heads.map(
      ({ runs, text, top }, i): Edge => ({
        page: number,
        text,
        from: top,
        isHead: true,
        isOutmost: i === 0,
        runs,
      }),
    ),
    ...feet.map(
      ({ runs, text, top }, i): Edge => ({
        page: number,
        text,
        from: page.height - top,
        isHead: false,
        isOutmost: i === feet.length - 1,
        runs,
      }),
    ),
  ];
}

interface WholeLine {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly top: number;
}

/** Lines from one side of the page to the other, as heads and feet are. */
function wholeLines(runs: readonly Run[]): WholeLine[] {
  const rows: { at: number; parts: ReturnType<typeof linesOf> }[] = [];
  for (const line of linesOf(runs)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.at - line.at) < SAME_PLACE) row.parts.push(line);
    else rows.push({ at: line.at, parts: [line] });
  }
  return rows.map(({ at, parts }) => ({
    runs: parts.flatMap((part) => [...part.runs]),
    text: parts.map(textOf).join('\t'),
    top: at,
  }));
}

/** The level lines at the edges of a page of vertical lines. */
function levelLines({ runs, height }: PageRuns): WholeLine[] {
  const atEdge = runs.filter(
    ({ box, text }) =>
      text.trim() !== '' && (box.y + box.height < height * EDGE || box.y > height * (1 - EDGE)),
  );
  const level = atEdge.map((run) => ({
    ...run,
    start: run.box.x,
    end: run.box.x + run.box.width,
    at: run.box.y,
  }));
  const real = new Map(level.map((run, i) => [run as Run, atEdge[i] as Run]));
  return wholeLines(level).map((line) => ({ ...line, runs: line.runs.map((run) => real.get(run) ?? run) }));
}

/** On how many pages a line of the same words stands in the same place. */
function likeness(edges: readonly Edge[]): (edge: Edge) => number {
  const pagesAt = new Map<string, Set<number>>();
  const key = ({ isHead, text }: Edge, place: number): string => `${isHead} ${place} ${pattern(text)}`;
  const place = ({ from }: Edge): number => Math.round(from / SAME_PLACE);
  for (const edge of edges) {
    const own = key(edge, place(edge));
    const pages = pagesAt.get(own) ?? new Set();
    pages.add(edge.page);
    pagesAt.set(own, pages);
  }
  return (edge) => {
    const near = [-1, 0, 1].flatMap((step) => [...(pagesAt.get(key(edge, place(edge) + step)) ?? [])]);
    return new Set(near).size;
  };
}

/** What a line says but for its figures. */
function pattern(text: string): string {
  return NUMBER_ALONE.test(text) ? '#' : text.replace(/\s+/g, '').replace(/\d+/g, '#');
}
