import { columnsOf } from './columns';
import { partsIn } from './compose';
import { partedPages } from './furniture';
import { labelsOf } from './labels';
import { commonest, joinedLine, linesOf } from './lines';
import type { PageRuns } from './runs';
import { type Written, written } from './write';

/** A page with its runs, and whether a machine read them from a picture, and how sure it was. */
export interface PageToCompose extends PageRuns {
  readonly isMachineRead?: boolean;
  readonly confidence?: number;
}

/** What pages say, in the order in which it is read. @param labels that the file states for them; null where it states none */
export function composed(runs: readonly PageToCompose[], labels: readonly string[] | null): Written {
  const pages = partedPages(runs);
  const size = commonest(
    pages.flatMap(({ body }) => body.map((run) => [run.size, run.text.length] as const)),
  );
  const set = pages.map((page) => ({ page, columns: columnsOf(linesOf(page.body), size) }));
  const furniture = pages.map((page) => page.furniture.map((own) => joinedLine(linesOf(own))));
  const own = labelsOf(
    pages.length,
    labels,
    pages.map(({ printed }) => printed),
  );
  return written(
    partsIn(set, size, furniture),
    runs.map(({ width, height, isMachineRead, confidence }, i) => ({
      label: own[i] ?? String(i + 1),
      width,
      height,
      ...(isMachineRead && { isMachineRead }),
      ...(confidence !== undefined && { confidence }),
    })),
  );
}
