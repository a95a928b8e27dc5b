import { distance } from 'fastest-levenshtein';
import { searchTokens } from '@/lib/text/search-tokens';
import type { NameIndex } from './name-index';
import { type NameHit, nameWords } from './spelled-names';

/** How many letters, or characters, of a name may be wrong for each that it has. */
const WRONG = 1 / 3;
/** Shorter ones are near too much: of 小泉 and 小全 one character in two is another. */
const LEAST_LETTERS = 4;
const LEAST_CHARACTERS = 3;

/** What is written, as names are compared: without what parts words. */
const squeezed = (text: string) => nameWords(searchTokens(text)).join('');

/** How many signs differ between what is written and a name, or its words from one on (`Koizmi` and Koizumi Junichiro). */
function difference(written: string, words: readonly string[]): number {
  const spans = words.flatMap((_, from) => [words.slice(from).join(''), words[from] ?? '']);
  return Math.min(...[words.join(''), ...spans].map((span) => distance(written, span)));
}

/**
 * The names that are nearest to what is written, the nearest first: `Koizmi` is near Koizumi Junichiro. A name of which more than a third would be
 * wrong is not near.
 */
export function nearestNames(written: string, names: NameIndex, most: number): NameHit[] {
  const form = squeezed(written);
  const isLatin = /^[\p{Script=Latin}\p{N}]+$/u.test(form);
  if (form.length < (isLatin ? LEAST_LETTERS : LEAST_CHARACTERS)) return [];
  const allowed = Math.max(1, Math.floor(form.length * WRONG));
  const near = new Map<string, { hit: NameHit; wrong: number }>();
  for (const hit of names.all()) {
    const wrong = difference(form, hit.words);
    const known = near.get(hit.id);
    if (wrong <= allowed && (known === undefined || wrong < known.wrong)) near.set(hit.id, { hit, wrong });
  }
  return [...near.values()]
    .sort((a, b) => a.wrong - b.wrong)
    .slice(0, most)
    .map(({ hit }) => hit);
}
