import type * as Pdf from 'pdfjs-dist';

/** Where our own server has the library and what it needs: `app/pdfjs`. */
const LIBRARY = '/pdfjs/build/pdf.min.mjs';
const WORKER = '/pdfjs/build/pdf.worker.min.mjs';
/** Points of the drawing to a point of the page: enough for a page that is enlarged on a fine screen. */
const SCALE = 2;

/** Documents that are open, so that a second page is not another download. */
const open = new Map<string, Promise<Pdf.PDFDocumentProxy>>();

async function opened(address: string): Promise<Pdf.PDFDocumentProxy> {
  const library: typeof Pdf = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ LIBRARY);
  library.GlobalWorkerOptions.workerSrc = WORKER;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The original cannot be had: ${answer.status}`);
  return library.getDocument({
    data: await answer.arrayBuffer(),
    isEvalSupported: false,
    enableXfa: false,
    // The policy of the page lets no WebAssembly run; the library has the same in JavaScript.
    useWasm: false,
    wasmUrl: '/pdfjs/wasm/',
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
  }).promise;
}

/**
 * Draws a page of a PDF. The library, its worker and the file come from our own server, when the first page is asked for.
 * @param address of the file
 * @param number of the page, from 1
 * @throws Error where the file cannot be had or drawn
 */
export async function drawPage(address: string, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const opening = open.get(address) ?? opened(address);
  open.set(address, opening);
  opening.catch(() => open.delete(address));
  const page = await (await opening).getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
}
