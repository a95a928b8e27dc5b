import type { Request } from '../format';
import { FormatError } from '../format-error';
import { type Doubt, PLAIN, type TextOfRecord } from '../text-of-record';
import { columnsOf } from './columns';
import { partsIn } from './compose';
import { partedPages } from './furniture';
import { labelsOf } from './labels';
import { commonest, joinedLine, type Line, linesOf } from './lines';
import { opened } from './open';
import { type PageRuns, type Run, runsOf } from './runs';
import { written } from './write';

/** Makes a text of a PDF that has text in it. @throws FormatError where there is none, or it is too much */
export async function readPdf(bytes: Uint8Array, { limits, progress }: Request): Promise<TextOfRecord> {
  const { document, labels } = await opened(bytes, limits);
  const runs: PageRuns[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const found = await runsOf(page);
    page.cleanup();
    runs.push(found);
    for (const { text } of found.runs) characters += text.length;
    if (characters > limits.characters)
      throw new FormatError(
        'pdf.characters',
        `holds more than ${limits.characters} characters`,
        'Split it into smaller files',
      );
    progress(number, document.numPages);
  }
  await document.loadingTask.destroy();
  if (characters === 0) throw withoutText();
  const text = composed(runs, labels);
  return { ...PLAIN, ...text, doubts: doubtsOf(runs) };
}

/** What the pages say, in the order in which it is read. */
function composed(runs: readonly PageRuns[], labels: readonly string[] | null) {
  const pages = partedPages(runs);
  const size = commonest(
    pages.flatMap(({ body }) => body.map((run) => [run.size, run.text.length] as const)),
  );
  const set = pages.map((page) => ({ page, columns: columnsOf(linesOf(page.body), size) }));
  const furniture = pages.map(({ furniture }) => furniture.map(lineOfFurniture));
  const own = labelsOf(
    pages.length,
    labels,
    pages.map(({ printed }) => printed),
  );
  return written(
    partsIn(set, size, furniture),
    pages.map(({ width, height }, i) => ({ label: own[i] ?? String(i + 1), width, height })),
  );
}

function lineOfFurniture(runs: readonly Run[]): Line {
  return joinedLine(linesOf(runs));
}

function doubtsOf(pages: readonly PageRuns[]): Doubt[] {
  const empty = pages.flatMap(({ runs }, i) => (runs.length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  const listed = empty.length > 12 ? `${empty.slice(0, 12).join(', ')} …` : empty.join(', ');
  return [
    {
      rule: 'pdf.page-without-text',
      message: `${empty.length} of its ${pages.length} pages have no text in them (${listed}): they are empty, or pictures. Run text recognition (OCR) over the file if words are missing.`,
      span: null,
    },
  ];
}

function withoutText(): FormatError {
  return new FormatError(
    'pdf.no-text',
    'has no text in it, only pictures of pages',
    'Run text recognition (OCR) over it, save it as a PDF with text, and try again',
  );
}
