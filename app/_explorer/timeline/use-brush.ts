'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { DensityPart } from '@/lib/queries/overview';
import type { DayRange } from './days';
import { dayAt, shareOf } from './density-scale';

/** The shortest window that the brush makes, in days, and how far a press of a key moves an end: a share of the window. */
const SHORTEST = 14;
const STEP = 0.1;

type End = 'start' | 'end';

/** How far from its start a pointer has to be moved to draw a new window, in pixels; less is a click that moves the old one. */
const DRAWN = 4;

/** A window with its ends in order and not nearer than the shortest. */
function ordered(a: number, b: number): DayRange {
  const [start, end] = a < b ? [a, b] : [b, a];
  return { start, end: Math.max(end, start + SHORTEST) };
}

/** Moves and draws the window on the strip, by pointer and by key. */
export function useBrush(parts: readonly DensityPart[], shown: DayRange, onShow: (range: DayRange) => void) {
  const strip = useRef<HTMLDivElement>(null);
  const shareAt = (clientX: number) => {
    const { left = 0, width = 1 } = strip.current?.getBoundingClientRect() ?? {};
    return Math.min(1, Math.max(0, (clientX - left) / width));
  };
  /** What the pointer does, from where it is put down to where it is. */
  const dragging = (target: EventTarget, from: number): ((to: number) => DayRange) => {
    const end = target instanceof HTMLElement ? target.dataset.end : undefined;
    if (end === 'start') return (to) => ordered(dayAt(parts, to), shown.end);
    if (end === 'end') return (to) => ordered(shown.start, dayAt(parts, to));
    const [first, last] = [shareOf(parts, shown.start), shareOf(parts, shown.end)];
    if (from <= first || from >= last) return (to) => ordered(dayAt(parts, from), dayAt(parts, to));
    return (to) => ordered(dayAt(parts, first + to - from), dayAt(parts, last + to - from));
  };
  return {
    strip,
    onPointerDown: (down: PointerEvent<HTMLElement>) => {
      if (down.button !== 0) return;
      const { currentTarget, pointerId, clientX } = down;
      const from = shareAt(clientX);
      const drag = dragging(down.target, from);
      const listening = new AbortController();
      const { signal } = listening;
      let moved = false;
      currentTarget.setPointerCapture(pointerId);
      const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', act: (clientX: number) => void) =>
        strip.current?.addEventListener(type, (event) => act(event.clientX), { signal });
      on('pointermove', (x) => {
        moved ||= Math.abs(x - clientX) > DRAWN;
        if (moved) onShow(drag(shareAt(x)));
      });
      on('pointercancel', () => listening.abort());
      on('pointerup', () => {
        listening.abort();
        if (moved) return;
        const [half, middle] = [(shown.end - shown.start) / 2, dayAt(parts, from)];
        onShow({ start: middle - half, end: middle + half });
      });
    },
    onKeyDown: (end: End) => (event: KeyboardEvent) => {
      const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (direction === undefined) return;
      event.preventDefault();
      const by = direction * Math.max(1, (shown.end - shown.start) * STEP);
      onShow(end === 'start' ? ordered(shown.start + by, shown.end) : ordered(shown.start, shown.end + by));
    },
  };
}
