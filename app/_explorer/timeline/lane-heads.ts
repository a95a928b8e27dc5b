import { laneElement } from './mark-element';

/** How wide the heads are, in pixels: the style sheet gives them less on a narrow screen. */
export const headWidth = (): number => (matchMedia('(width < 40rem)').matches ? 84 : 152);

/** How high a row of marks is, in pixels. */
export const ROW = 20;
const MARGIN = 10;

/** The heads of the lanes. A head is as high as its lane's rows; vis-timeline gives the lane its head's height. */
export class LaneHeads {
  private readonly heights = new Map<string, number>();
  private readonly heads = new Map<string, HTMLElement>();

  /**
   * Takes over how many rows each lane needs.
   * @returns whether a lane is now higher or lower than before
   */
  setRows(rows: ReadonlyMap<string, number>): boolean {
    const heights = [...rows].map(([lane, count]) => [lane, count * ROW + MARGIN] as const);
    const changed = heights.some(([lane, height]) => this.heights.get(lane) !== height);
    this.heights.clear();
    for (const [lane, height] of heights) this.heights.set(lane, height);
    return changed;
  }

  /** Makes the head of a lane. */
  draw(lane: string, name: string, events: number): HTMLElement {
    const head = laneElement(name, events);
    head.style.height = `${this.heights.get(lane) ?? ROW + MARGIN}px`;
    this.heads.set(lane, head);
    return head;
  }

  /** Scrolls a lane into view. */
  reveal(lane: string): void {
    const label = this.heads.get(lane)?.closest<HTMLElement>('.vis-label');
    const panel = label?.closest('.vis-panel');
    if (!label || !panel) return;
    const { offsetTop: top, offsetHeight: height } = label;
    const above = top < panel.scrollTop;
    if (above || top + height > panel.scrollTop + panel.clientHeight) panel.scrollTop = top;
  }
}
