import { foundForm } from '@/lib/text/search-form';

/**
 * Texts one behind the other in the form in which words are looked for: without white space, a line's end between two texts, so that
 * no words are found across it. `starts` are where each text begins in the form.
 */
export interface Searchable {
  form: string;
  starts: number[];
}

/** A place where words stand: in which text, and its first and last character there without the white space (UTF-16 code units). */
export interface Place {
  text: number;
  first: number;
  last: number;
}

/** A text, or words, in the form in which they are looked for. */
export const squeezed = (text: string) => foundForm(text).replace(/\s+/g, '');

/** Makes texts ready to be searched. */
export function searchable(texts: readonly string[]): Searchable {
  const forms = texts.map(squeezed);
  let start = 0;
  const starts = forms.map(({ length }) => {
    const own = start;
    start += length + 1;
    return own;
  });
  return { form: forms.join('\n'), starts };
}

/** Where words stand in texts: how often in all, and the first `most` places; those that overlap count once. */
export function placesOf(
  { form, starts }: Searchable,
  words: string,
  most: number,
): { total: number; places: Place[] } {
  const wanted = squeezed(words);
  const places: Place[] = [];
  let total = 0;
  let text = 0;
  if (wanted === '') return { total, places };
  for (let at = form.indexOf(wanted); at !== -1; at = form.indexOf(wanted, at + wanted.length)) {
    total += 1;
    if (total > most) continue;
    while ((starts[text + 1] ?? Infinity) <= at) text += 1;
    const first = at - (starts[text] ?? 0);
    places.push({ text, first, last: first + wanted.length - 1 });
  }
  return { total, places };
}

/** The index of each character of a text that is no white space. */
export function unsqueezed(text: string): number[] {
  return Array.from(text.matchAll(/\S/g), ({ index }) => index);
}
