import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api';

/** Points of the picture to a point of the page: 300 to the inch, as finely as the models were taught. */
const SCALE = 300 / 72;
const MOST_POINTS = 16_000_000;

/** A page as a picture, and how many of its points make one of the page. @throws Error where nothing is installed that could draw it */
export async function pictureOf(page: PDFPageProxy): Promise<{ png: Uint8Array; scale: number }> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(MOST_POINTS / Math.max(1, width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  return { png: canvas.toBuffer('image/png'), scale };
}
