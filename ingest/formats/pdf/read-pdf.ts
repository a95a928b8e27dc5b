import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import type { Request } from '../format';
import { FormatError } from '../format-error';
import { installedSets, notInstalled } from '../ocr/installed';
import { Recogniser } from '../ocr/recogniser';
import { type Doubt, PLAIN, type TextOfRecord } from '../text-of-record';
import { tooLong } from '../too-long';
import { composed, type PageToCompose } from './compose-pages';
import { opened } from './open';
import { pictureOf } from './picture-of-page';
import { runsOf } from './runs';

/**
 * Makes a text of a PDF: of the text in it, and of the pictures of pages where text recognition is installed.
 * @param sets models that may recognise text
 * @throws FormatError where there is none, or it is too much
 */
export async function readPdf(
  bytes: Uint8Array,
  { limits, progress }: Request,
  sets = installedSets(),
): Promise<TextOfRecord> {
  const { document, labels } = await opened(bytes, limits);
  const pages: PageToCompose[] = [];
  let characters = 0;
  const recogniser =
    sets.length > 0 ? new Recogniser(sets, () => progress(pages.length, document.numPages)) : null;
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const printed = await runsOf(page);
      const read = printed.runs.length > 0 || !recogniser ? printed : await recognised(page, recogniser);
      page.cleanup();
      pages.push(read);
      for (const { text } of read.runs) characters += text.length;
      if (characters > limits.characters) throw tooLong(limits);
      progress(number, document.numPages);
    }
  } finally {
    await recogniser?.close();
    await document.loadingTask.destroy();
  }
  if (characters === 0 && !recogniser) throw notInstalled('has no text in it, only pictures of pages');
  if (characters === 0)
    throw new FormatError('pdf.no-text', 'has no text in it, and shows none', 'Remove it, or scan it anew');
  return {
    ...PLAIN,
    ...composed(pages, labels),
    isMachineRead: pages.some(({ confidence }) => confidence !== undefined),
    doubts: doubtsOf(pages, recogniser !== null),
  };
}

/** A page that has only a picture, as the machine reads it, in the page's own points. */
async function recognised(page: PDFPageProxy, recogniser: Recogniser): Promise<PageToCompose> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { png, scale } = await pictureOf(page);
  const { runs, isVertical, confidence } = await recogniser.read(png);
  const own = runs.map(({ text, start, end, at, size, box }) => ({
    text,
    start: start / scale,
    end: end / scale,
    at: at / scale,
    size: size / scale,
    box: { x: box.x / scale, y: box.y / scale, width: box.width / scale, height: box.height / scale },
  }));
  return { runs: own, isVertical, width, height, ...(runs.length > 0 && { confidence }) };
}

function doubtsOf(pages: readonly PageToCompose[], couldRead: boolean): Doubt[] {
  const empty = pages.flatMap(({ runs }, i) => (runs.length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  const listed = empty.length > 12 ? `${empty.slice(0, 12).join(', ')} …` : empty.join(', ');
  const cure = couldRead ? '' : ` ${notInstalled('').cure}.`;
  return [
    {
      rule: 'pdf.page-without-text',
      message: `${empty.length} of its ${pages.length} pages have no text in them (${listed}): they are empty, or pictures.${cure}`,
      span: null,
    },
  ];
}
