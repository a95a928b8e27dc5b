'use client';

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { ChartControls } from './chart-types';
import type { DayRange } from './days';

/** Two windows that differ by less than this many days are the same; the address keeps whole days. */
const SAME = 2;

/**
 * The window of the timeline: where it begins, how far it may go, and that it follows the address (the back button, "show
 * all") and other filters.
 * @param home the window that the page chooses
 * @param chosen the window that the address states; null where it states none, so that the page chooses
 */
export function useWindow(
  home: DayRange,
  chosen: DayRange | null,
  controls: RefObject<ChartControls | null>,
) {
  const { start, end } = chosen ?? home;
  const [shown, setShown] = useState<DayRange>({ start, end });
  const follow = useEffectEvent((range: DayRange) => {
    const apart = Math.max(Math.abs(range.start - shown.start), Math.abs(range.end - shown.end));
    if (apart >= SAME) controls.current?.show(range, chosen !== null);
  });
  useEffect(() => follow({ start, end }), [start, end]);
  const apart = Math.max(Math.abs(start - shown.start), Math.abs(end - shown.end));
  return { shown, setShown, elsewhere: apart >= SAME };
}
