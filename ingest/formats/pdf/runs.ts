import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import { folded, WIDE } from './fold';
import { unspaced } from './unspaced';

/** A run of text as it is printed. `start` and `end` are along its line, `at` is where its line stands across the page; on a page of vertical lines these are turned. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly size: number;
  readonly box: Rectangle;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The text of a page, run by run, and which way its lines go. */
export interface PageRuns {
  readonly runs: readonly Run[];
  readonly isVertical: boolean;
  readonly width: number;
  readonly height: number;
}

/** What the library gives, placed on the page as it is seen, from its top left. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly length: number;
  /** In quarters, clockwise. */
  readonly turned: number;
  /** Set by a font for vertical lines. */
  readonly hangs: boolean;
}

/** How far letters stand above their base line, as a share of their size. */
const ABOVE = 0.86;
const FEWEST = 8;

/** The runs of a page. What stands askew, as a watermark does, is left out. */
export async function runsOf(page: PDFPageProxy): Promise<PageRuns> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
    const [va = 0, vb = 0, vc = 0, vd = 0, ve = 0, vf = 0] = transform as number[];
    const along = [va * a + vc * b, vb * a + vd * b] as const;
    const up = [va * c + vc * d, vb * c + vd * d] as const;
    const quarters = (Math.atan2(along[1], along[0]) * 2) / Math.PI;
    const turned = Math.round(quarters);
    if (Math.abs(quarters - turned) > 0.05) continue;
    const hangs = styles[item.fontName]?.vertical === true;
    pieces.push({
      text: unspaced(folded(item.str), hangs ? item.height : item.width, Math.hypot(up[0], up[1])),
      x: va * e + vc * f + ve,
      y: vb * e + vd * f + vf,
      size: Math.hypot(up[0], up[1]),
      length: hangs ? item.height : item.width,
      turned: (turned + 4) % 4,
      hangs,
    });
  }
  const isVertical = linesAreVertical(pieces);
  const upright = isVertical ? 0 : mostTurned(pieces);
  const runs = pieces.flatMap((piece) => {
    const run = isVertical ? inVerticalLine(piece, width) : inLine(piece, upright, width, height);
    return run ? [run] : [];
  });
  return { runs, isVertical, width, height };
}

/** Whether characters stand below each other more often than beside each other. */
function linesAreVertical(pieces: readonly Piece[]): boolean {
  let below = 0;
  let beside = 0;
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const length = [...piece.text].length;
    if (piece.hangs) below += length;
    else if (piece.turned === 0 && WIDE.test(piece.text)) {
      beside += length - 1;
      if (last) {
        const down = piece.y - last.y;
        if (
          Math.abs(piece.x - last.x) < piece.size * 0.2 &&
          down > piece.size * 0.4 &&
          down < piece.size * 2.2
        )
          below += length === 1 ? 1 : 0;
        else if (Math.abs(down) < piece.size * 0.2) beside += 1;
      }
    }
    last = piece;
  }
  return below >= FEWEST && below > beside;
}

/** Which way most of a page's text is turned: a page may be printed on its side. */
function mostTurned(pieces: readonly Piece[]): number {
  const counts = [0, 0, 0, 0];
  for (const { text, turned } of pieces) counts[turned] = (counts[turned] ?? 0) + text.length;
  return counts.indexOf(Math.max(...counts));
}

function boxOf({ x, y, size, length, turned, hangs }: Piece): Rectangle {
  if (hangs) return { x: x - size / 2, y, width: size, height: length };
  const below = size * (1 - ABOVE);
  if (turned === 0) return { x, y: y - size * ABOVE, width: length, height: size };
  if (turned === 1) return { x: x - below, y, width: size, height: length };
  if (turned === 2) return { x: x - length, y: y - below, width: length, height: size };
  return { x: x - size * ABOVE, y: y - length, width: size, height: length };
}

function inLine(piece: Piece, upright: number, width: number, height: number): Run | null {
  const { text, x, y, size, length, turned } = piece;
  if (turned !== upright) return null;
  const [start, at] =
    upright === 0
      ? [x, y]
      : upright === 1
        ? [y, width - x]
        : upright === 2
          ? [width - x, height - y]
          : [height - y, x];
  return { text, start, end: start + length, at, size, box: boxOf(piece) };
}

/** In vertical lines, which follow each other from the right, a run's place is that of its middle. */
function inVerticalLine(piece: Piece, width: number): Run | null {
  const { text, size, turned } = piece;
  if (turned > 1) return null;
  const box = boxOf(piece);
  const middle = box.x + box.width / 2;
  return { text, start: box.y, end: box.y + box.height, at: width - middle, size, box };
}
