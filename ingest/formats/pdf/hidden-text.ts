import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';

/** Text that is neither filled nor stroked (ISO 32000-1, table 106): it can be searched and copied, and is not seen. */
const INVISIBLE = 3;
/** From this share of a page's text on, it stands behind a picture of the page; a stamp at its foot may be printed. */
const MOSTLY = 0.5;
/** The second page is looked at, since whoever passes a scan on puts a sheet of his own before it, and each so many'th from there; all of them where one of these is such a page. */
const EACH = 10;

/**
 * Which of some pages show nothing of their text: it was put there by a machine that recognised it in a picture of the page.
 * @param document opened without its pictures: they need not be unpacked for this
 * @param numbers of pages with text, from 1
 */
export async function pagesWithHiddenText(
  document: PDFDocumentProxy,
  numbers: readonly number[],
  beat: () => void,
): Promise<ReadonlySet<number>> {
  const looked = new Map<number, boolean>();
  const look = async (some: readonly number[]): Promise<void> => {
    for (const number of some) {
      if (looked.has(number)) continue;
      const page = await document.getPage(number);
      looked.set(number, await isHidden(page));
      page.cleanup();
      beat();
    }
  };
  await look(numbers.filter((_, i) => i % EACH === Math.min(1, numbers.length - 1)));
  if ([...looked.values()].includes(true)) await look(numbers);
  return new Set([...looked].flatMap(([number, hidden]) => (hidden ? [number] : [])));
}

async function isHidden(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept: number[] = [];
  let mode = 0;
  let hidden = 0;
  let all = 0;
  for (const [i, operation] of fnArray.entries()) {
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) kept.push(mode);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) mode = kept.pop() ?? mode;
    else if (operation === OPS.setTextRenderingMode) mode = argsArray[i][0];
    else if (operation === OPS.showText) {
      const glyphs = (argsArray[i][0] as readonly unknown[]).length;
      all += glyphs;
      if (mode === INVISIBLE) hidden += glyphs;
    }
  }
  return all > 0 && hidden > all * MOSTLY;
}
