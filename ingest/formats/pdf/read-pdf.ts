import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import type { Request } from '../format';
import { FormatError } from '../format-error';
import { installedSets, notInstalled } from '../ocr/installed';
import { Recogniser } from '../ocr/recogniser';
import { type Doubt, PLAIN, type TextOfRecord } from '../text-of-record';
import { tooLong } from '../too-long';
import { composed, type PageToCompose } from './compose-pages';
import { pagesWithHiddenText } from './hidden-text';
import { type OpenPdf, opened } from './open';
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
  const beat = () => progress(pages.length, document.numPages);
  const recogniser = sets.length > 0 ? new Recogniser(sets, beat) : null;
  let drawn: OpenPdf['document'] | null = null;
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const printed = await runsOf(page);
      page.cleanup();
      let read: PageToCompose = printed;
      if (printed.runs.length === 0 && recogniser) {
        drawn ??= (await opened(bytes, limits, true)).document;
        read = await recognised(await drawn.getPage(number), recogniser);
      }
      pages.push(read);
      for (const { text } of read.runs) characters += text.length;
      if (characters > limits.characters) throw tooLong(limits);
      progress(number, document.numPages);
    }
    await markHidden(document, pages, beat);
  } finally {
    await recogniser?.close();
    await drawn?.loadingTask.destroy();
    await document.loadingTask.destroy();
  }
  if (characters === 0 && !recogniser) throw notInstalled('has no text in it, only pictures of pages');
  if (characters === 0)
    throw new FormatError('pdf.no-text', 'has no text in it, and shows none', 'Remove it, or scan it anew');
  return {
    ...PLAIN,
    ...composed(pages, labels),
    isMachineRead: pages.some((page) => page.isMachineRead),
    doubts: doubtsOf(pages, recogniser !== null),
  };
}

/** A page that has only a picture, as the machine reads it, in the page's own points. */
async function recognised(page: PDFPageProxy, recogniser: Recogniser): Promise<PageToCompose> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { png, scale } = await pictureOf(page);
  const { runs, isVertical, confidence } = await recogniser.read(png);
  page.cleanup();
  const own = runs.map(({ text, start, end, at, size, box }) => ({
    text,
    start: start / scale,
    end: end / scale,
    at: at / scale,
    size: size / scale,
    box: { x: box.x / scale, y: box.y / scale, width: box.width / scale, height: box.height / scale },
  }));
  return {
    runs: own,
    isVertical,
    width,
    height,
    ...(runs.length > 0 && { isMachineRead: true, confidence }),
  };
}

/** Notes of which pages the text was put behind a picture by a machine; how sure that was is not known. */
async function markHidden(
  document: OpenPdf['document'],
  pages: PageToCompose[],
  beat: () => void,
): Promise<void> {
  const printed = pages.flatMap((page, i) => (page.runs.length > 0 && !page.isMachineRead ? [i + 1] : []));
  for (const number of await pagesWithHiddenText(document, printed, beat)) {
    const page = pages[number - 1];
    if (page) pages[number - 1] = { ...page, isMachineRead: true };
  }
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
