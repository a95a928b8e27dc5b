import { type NamedPlace, namesIn } from './places';

/** A name as it stands on the page. */
export interface Shown {
  place: NamedPlace;
  range: Range;
}

/** The names in an element of a document's text, in their order. */
export function shownIn(element: Element, places: readonly NamedPlace[]): Shown[] {
  const own = element.closest<HTMLElement>('[data-at]');
  const stretches = own ? [own] : [...element.querySelectorAll<HTMLElement>('[data-at]')];
  return stretches.flatMap((stretch) => {
    const text = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT).nextNode();
    if (!(text instanceof Text)) return [];
    const runs = (stretch.dataset.at ?? '').split(' ').map(Number);
    return namesIn(runs, text.length, places).map(({ place, from, to }) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return { place, range };
    });
  });
}

/** The name on the page that holds a character. */
export function shownAt(
  { text, index }: { text: Text; index: number },
  places: readonly NamedPlace[],
): Shown | undefined {
  const stretch = text.parentElement?.closest('[data-at]');
  if (!stretch) return undefined;
  return shownIn(stretch, places).find(
    ({ range }) => range.startContainer === text && range.startOffset <= index && index < range.endOffset,
  );
}

/** Underlines names without touching the text: a selection, the marks and what is found stay as they are. Older browsers do without. */
export function underline(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete('names');
  else CSS.highlights.set('names', new Highlight(...ranges));
}
