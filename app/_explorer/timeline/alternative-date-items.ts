import type { DataSet } from 'vis-data/esnext';
import { type AlternativeDate, alternativeDatesOf } from './alternative-dates';
import { type Item, itemDays } from './item-days';
import type { MarkBoxes } from './mark-boxes';

/** The dates that passages claim for the event that is touched, beside its marks. */
export class AlternativeDateItems {
  shown: readonly AlternativeDate[] = [];

  constructor(
    private readonly items: DataSet<Item>,
    private readonly boxes: MarkBoxes,
  ) {}

  /** Shows those of the event that is touched now, and takes back those of the last one. */
  show(): void {
    const alternatives = alternativeDatesOf(this.boxes.touched(), this.boxes.marks());
    const same = (a: AlternativeDate, b: AlternativeDate | undefined) => a.id === b?.id && a.row === b.row;
    if (
      alternatives.length === this.shown.length &&
      alternatives.every((alternative, i) => same(alternative, this.shown[i]))
    )
      return;
    this.items.remove(this.shown.map(({ id }) => id));
    this.shown = alternatives;
    this.items.add(
      alternatives.map((alternative) => ({
        ...itemDays(alternative),
        id: alternative.id,
        group: alternative.lane,
        type: 'range',
      })),
    );
  }
}
