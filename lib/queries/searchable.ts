import { withoutQuotes } from '@/lib/text/quotes';
import { foundForm } from '@/lib/text/search-form';

/**
 * Texts one behind the other in the form in which words are looked for: without what parts no words, a line's end between two texts, so that
 * no words are found across it. `starts` are where each text begins in the form.
 */
export interface Searchable {
  form: string;
  starts: number[];
}

/** A place where words stand: in which text, and its first and last character there (UTF-16 code units of the form). */
export interface Place {
  text: number;
  first: number;
  last: number;
}

/**
 * What parts no words: white space, and signs that are not seen (zero-width blanks and joiners, soft hyphens, variation selectors; Unicode's
 * Default_Ignorable_Code_Point and format characters).
 */
const PASSED_OVER = /[\s\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu;
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A text in the form in which words are looked for. */
const squeezed = (text: string) => foundForm(text).replace(PASSED_OVER, '');

/** Words in the form in which they are looked for. Quotation marks round all of them say that they belong together, which they do here in any case. */
const wanted = (words: string) => withoutQuotes(squeezed(words));

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
  const sought = wanted(words);
  const places: Place[] = [];
  let total = 0;
  let text = 0;
  if (sought === '') return { total, places };
  for (let at = form.indexOf(sought); at !== -1; at = form.indexOf(sought, at + sought.length)) {
    total += 1;
    if (total > most) continue;
    while ((starts[text + 1] ?? Infinity) <= at) text += 1;
    const first = at - (starts[text] ?? 0);
    places.push({ text, first, last: first + sought.length - 1 });
  }
  return { total, places };
}

/** The index of each code unit of a text that is looked at, in the order of its form. */
export function unsqueezed(text: string): number[] {
  return Array.from(text.matchAll(SEEN), ({ 0: sign, index }) =>
    sign.length === 1 ? [index] : [index, index + 1],
  ).flat();
}
