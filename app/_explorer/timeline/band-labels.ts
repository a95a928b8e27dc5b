import type { Band } from './chart-types';
import { bandElement } from './mark-element';

/** How wide the label of one round is, and of some, in pixels. */
const ONE = 18;
const SOME = 36;

/** What the labels of bands say by id: bands too close for a label each share that of the first (`1–3`), and the others say nothing. */
export function bandNames(bands: readonly Band[], scale: number): Map<string, string> {
  const sharing: Band[][] = [];
  for (const band of [...bands].sort((a, b) => a.start - b.start)) {
    const last = sharing.at(-1);
    const room = last?.[0] ? (band.start - last[0].start) * scale : Number.POSITIVE_INFINITY;
    if (last && room < (last.length === 1 ? ONE : SOME)) last.push(band);
    else sharing.push([band]);
  }
  return new Map(
    sharing.flatMap((some) =>
      some.map(({ id, short }, i) => {
        if (some.length === 1) return [id, short];
        return [id, i === 0 ? `${short}–${some.at(-1)?.short}` : ''];
      }),
    ),
  );
}

/** The labels of the bands, which say together what there is no room to say singly. */
export class BandLabels {
  private readonly elements = new Map<string, HTMLElement>();
  private names = new Map<string, string>();

  draw(band: Band): HTMLElement {
    const element = bandElement(this.names.get(band.id) ?? band.short, band.long);
    this.elements.set(band.id, element);
    return element;
  }

  /** @param scale pixels a day */
  place(bands: readonly Band[], scale: number): void {
    this.names = bandNames(bands, scale);
    for (const [id, name] of this.names) {
      const short = this.elements.get(id)?.querySelector('.band-short');
      if (short) short.textContent = name;
    }
  }
}
