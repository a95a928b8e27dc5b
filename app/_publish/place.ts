import type { CopyPlace } from './addresses';

/** Which page is being drawn: pages are drawn one after the other. In the browser it is noted in the page. */
let drawn: CopyPlace | null = null;

let pages = 0;

export function standAt(place: CopyPlace): void {
  drawn = place;
  pages += 1;
}

/** Which of the pages is being drawn. */
export const pageNumber = (): number => pages;

/** Where the page stands that is being drawn, or read. */
export function copyPlace(): CopyPlace {
  if (drawn !== null) return drawn;
  const { root = '', language = '', collection } = document.documentElement.dataset;
  drawn = { root, language, collection: collection ?? null };
  return drawn;
}
