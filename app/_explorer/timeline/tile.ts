import { here } from '@/lib/collections/current';
import { type DayRange, isoDayWithin } from './days';

/** The stretch that is asked for, so that a window can be moved by half its width before there is nothing to show. */
export interface Tile extends DayRange {
  /** How many pixels wide it is drawn, about. */
  width: number;
}

/** Widths of windows are taken as multiples of this, so that few stretches differ by it alone. */
const WIDTHS = 400;

/** What stands beside the lanes, in pixels: the list and the heads of the lanes, or the heads alone. */
export const BESIDE_WIDE = 580;
export const BESIDE_NARROW = 84;

/**
 * The stretch to ask for when a window is shown. Its length comes in steps of the square root of two and its beginning in steps of half
 * the window, so that windows that are near each other ask for the same.
 * @param width of the window in pixels
 */
export function tileOf({ start, end }: DayRange, width: number): Tile {
  const step = 2 ** (Math.ceil(2 * Math.log2(end - start)) / 2) / 2;
  const first = Math.floor(start / step);
  return {
    start: Math.floor((first - 1) * step),
    end: Math.ceil((first + 4) * step),
    width: Math.round(2.5 * Math.max(WIDTHS, Math.round(width / WIDTHS) * WIDTHS)),
  };
}

/** How wide the pages are, in pixels, whose window is taken for one of a width; the second number is not one of them. */
export function pagesOf(width: number): [from: number, to: number] {
  return [width - WIDTHS / 2 + BESIDE_WIDE, width + WIDTHS / 2 + BESIDE_WIDE];
}

/** The widths of windows on most screens. */
export const USUAL_WIDTHS = [1, 2, 3, 4].map((times) => times * WIDTHS);

/** The address of what is shown on a stretch; `query` states the filters. */
export function tileAddress({ start, end, width }: Tile, lanes: string, query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set('lanes', lanes);
  parameters.set('width', String(width));
  parameters.set('from', isoDayWithin(start));
  parameters.set('to', isoDayWithin(end));
  return here(`/api/window?${parameters}`);
}
