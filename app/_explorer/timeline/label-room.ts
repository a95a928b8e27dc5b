import type { DayRange } from './days';
import { SIGN } from './lane-layout';
import type { MarkItem } from './scene';

/** A label with less room than this says nothing and is left out. */
const LEAST = 56;

/** Room is given in steps of this, so that few labels are cut anew with every frame of a movement. */
const STEP = 4;

/**
 * How many pixels a mark's label may take in a window: up to the window's end and, where the bar begins before the window, up to the bar's
 * own end, since vis-timeline moves such a label to the window's edge, where the place behind the bar may be taken by another mark.
 * None where the sign that it belongs to is out of view.
 * @param scale pixels a day
 */
export function labelRoom({ start, end, place }: MarkItem, window: DayRange, scale: number): number {
  if (place.before) return roomBefore(place.narrow ? (start + end) / 2 : start, window, scale);
  const sign = place.narrow ? (start + end) / 2 : Math.max(start, window.start);
  if (sign < window.start) return 0;
  const from = place.narrow ? SIGN / 2 : SIGN;
  const limit = !place.narrow && start < window.start ? Math.min(end, window.end) : window.end;
  return stepped((limit - sign) * scale - from);
}

/** A label before its sign has the room up to the window's beginning. */
function roomBefore(sign: number, window: DayRange, scale: number): number {
  return sign > window.end ? 0 : stepped((sign - window.start) * scale - SIGN / 2);
}

function stepped(pixels: number): number {
  const room = Math.floor(pixels / STEP) * STEP;
  return room < LEAST ? 0 : room;
}
