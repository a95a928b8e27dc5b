import type { Camera } from './camera';
import type { LaneHeads } from './lane-heads';
import type { MarkBoxes } from './mark-boxes';
import { markByKey } from './mark-keys';
import type { MarkItem } from './scene';

/** The parts of a chart that the reader's hands reach. `lanes` are their ids from top to bottom, `scale` pixels a day. */
export interface Reachable {
  camera: Camera;
  heads: LaneHeads;
  boxes: MarkBoxes;
  lanes: () => string[];
  scale: () => number;
  /** Another event is touched, or none. */
  onTouch: () => void;
  /** The reader wants what covers other marks put away. */
  onPutAway: () => void;
}

/** Puts the focus on a mark, after moving to where it is drawn. */
function focusOn(mark: MarkItem, { camera, heads, boxes }: Reachable): void {
  heads.reveal(mark.lane);
  camera.reveal(mark);
  // The marks of another window or lane are drawn with the next frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => boxes.buttonOf(mark.id)?.focus({ preventScroll: true })),
  );
}

/**
 * Listens to wheel, pointer, focus and arrow keys in the chart's element. Dragging, pinching and zooming by wheel are
 * vis-timeline's own.
 * @returns what ends the listening
 */
export function listenTo(host: HTMLElement, chart: Reachable): () => void {
  const { camera, boxes } = chart;
  const listening = new AbortController();
  const { signal } = listening;
  host.addEventListener('wheel', (event) => camera.followWheel(event, chart.scale()), {
    capture: true,
    passive: false,
    signal,
  });
  host.addEventListener(
    'pointerover',
    ({ target }) => {
      boxes.pointAt(boxes.markAt(target));
      chart.onTouch();
    },
    { signal },
  );
  host.addEventListener(
    'pointerleave',
    () => {
      boxes.pointAt(undefined);
      chart.onTouch();
    },
    { signal },
  );
  for (const type of ['focusin', 'focusout'] as const)
    host.addEventListener(
      type,
      ({ target }) => {
        boxes.focusOn(type === 'focusin' ? boxes.markAt(target) : undefined);
        chart.onTouch();
      },
      { signal },
    );
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') chart.onPutAway();
      const current = boxes.markAt(event.target);
      if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = markByKey(event.key, current, boxes.marks(), chart.lanes());
      if (next === null) return;
      event.preventDefault();
      focusOn(next, chart);
    },
    { signal },
  );
  return () => listening.abort();
}
