import { laneElement } from './mark-element';

const ROW = 20;
const MARGIN = 10;

/** The heads of the lanes. A head is as high as its lane's rows; vis-timeline gives the lane its head's height. */
export class LaneHeads {
  private readonly heights = new Map<string, number>();
  private readonly heads = new Map<string, HTMLElement>();

  /** Takes over how many rows each lane needs. */
  setRows(rows: ReadonlyMap<string, number>): void {
    this.heights.clear();
    for (const [lane, count] of rows) this.heights.set(lane, count * ROW + MARGIN);
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
