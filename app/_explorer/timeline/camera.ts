import type { Timeline } from 'vis-timeline/esnext';
import { dateOf, dayOf } from './date-of';
import type { DayRange } from './days';

const GLIDE = { duration: 250, easingFunction: 'easeInOutQuad' } as const;

/** Moves the window of the timeline, and knows whether the reader moved it or the page. */
export class Camera {
  /** Whether the reader asked for the window as it is, and not the page. */
  chosen = false;

  constructor(
    private readonly timeline: Timeline,
    onMove: (range: DayRange) => void,
  ) {
    let last = this.window();
    timeline.on('rangechange', (change?: { byUser: boolean }) => {
      const window = this.window();
      // A finger that scrolls the lanes up and down is reported too.
      if (window.start === last.start && window.end === last.end) return;
      last = window;
      this.chosen ||= change?.byUser ?? false;
      onMove(window);
    });
  }

  window(): DayRange {
    const { start, end } = this.timeline.getWindow();
    return { start: dayOf(start), end: dayOf(end) };
  }

  /**
   * Moves to a window, gliding unless the reader wants less motion.
   * @param chosen whether the reader asked for it
   */
  show({ start, end }: DayRange, chosen = true): void {
    this.chosen = chosen;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.timeline.setWindow(dateOf(start), dateOf(end), { animation: still ? false : GLIDE });
  }

  /** Zooms about the middle; a factor above one shows more time. */
  zoom(factor: number): void {
    const { start, end } = this.window();
    const middle = (start + end) / 2;
    const half = ((end - start) / 2) * factor;
    this.show({ start: middle - half, end: middle + half });
  }

  /** Moves by a share of the window; negative is earlier. */
  pan(share: number): void {
    const { start, end } = this.window();
    const by = (end - start) * share;
    this.show({ start: start + by, end: end + by });
  }

  /** Moves at once, so that days out of view come to the middle. */
  reveal({ start, end }: DayRange): void {
    const window = this.window();
    if (start < window.end && end > window.start) return;
    this.timeline.moveTo(dateOf((start + end) / 2), { animation: false });
  }

  /** Follows a wheel turned sideways or with Shift; vis-timeline zooms with the rest. */
  followWheel(event: WheelEvent, scale: number): void {
    const { deltaX, deltaY, shiftKey } = event;
    if (!shiftKey && Math.abs(deltaX) <= Math.abs(deltaY)) return;
    event.preventDefault();
    event.stopPropagation();
    const { start, end } = this.window();
    const by = (shiftKey ? deltaX || deltaY : deltaX) / scale;
    this.chosen = true;
    this.timeline.setWindow(dateOf(start + by), dateOf(end + by), { animation: false });
  }
}
