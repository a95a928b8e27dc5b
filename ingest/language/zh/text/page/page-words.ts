import { foldedText } from '@/lib/text/folded-text';
import { classesOf } from '../classes';

/** What the words of a page are, as `page.tsv` lists them: where one may go, what one may do, what news is sorted into, what names a list of other pages. */
export type PageWord = 'menu' | 'control' | 'section' | 'links';

const known = new Map<PageWord, ReadonlySet<string>>();

/** Whether some words are a page's and nothing else, in either script. */
export function isPageWord(text: string, kind: PageWord): boolean {
  let words = known.get(kind);
  if (!words) {
    words = new Set((classesOf().get(kind) ?? []).map(foldedText));
    known.set(kind, words);
  }
  return words.has(foldedText(text));
}
