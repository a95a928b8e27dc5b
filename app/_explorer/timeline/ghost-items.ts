import type { DataSet } from 'vis-data/esnext';
import { type Ghost, ghostsOf } from './ghosts';
import { type Item, itemDays } from './item-days';
import type { MarkBoxes } from './mark-boxes';

/** The dates that passages claim for the event that is touched, beside its marks. */
export class GhostItems {
  shown: readonly Ghost[] = [];

  constructor(
    private readonly items: DataSet<Item>,
    private readonly boxes: MarkBoxes,
  ) {}

  /** Shows those of the event that is touched now, and takes back those of the last one. */
  show(): void {
    const ghosts = ghostsOf(this.boxes.touched(), this.boxes.marks());
    const same = (a: Ghost, b: Ghost | undefined) => a.id === b?.id && a.row === b.row;
    if (ghosts.length === this.shown.length && ghosts.every((ghost, i) => same(ghost, this.shown[i]))) return;
    this.items.remove(this.shown.map(({ id }) => id));
    this.shown = ghosts;
    this.items.add(
      ghosts.map((ghost) => ({ ...itemDays(ghost), id: ghost.id, group: ghost.lane, type: 'range' })),
    );
  }
}
