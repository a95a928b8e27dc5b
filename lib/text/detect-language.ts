import type { Span } from '@/lib/schema/span';

/** The language of a text, and the first words that show it; null where nothing in the text does. */
export interface Detected {
  /** BCP 47; `und` where it cannot be told. */
  readonly tag: string;
  readonly shownBy: Span | null;
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const HANGUL = /\p{Script=Hangul}+/gu;
const HAN = /\p{Script=Han}+/gu;
/** A word of a script of letters counts as much as one character of Chinese. */
const WORD = /[\p{L}\p{M}]+/gu;
const OF_LETTERS = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
/** Chinese quotes a Japanese or Korean word now and then; their own texts are full of kana and Hangul. */
const LEAST_SHARE = 0.1;
/** The commonest words of English, which no other language has side by side. */
const ENGLISH = new Set(
  (
    'the of and to in is was that for with on by at from are were has have had be been will would this its their his they he not said which who each two years ago days month ' +
    'after before between next january february march april june july august september october november december'
  ).split(' '),
);
const ENGLISH_SHARE = 0.1;
const LATIN = /\p{Script=Latin}/u;

/**
 * Tells the language of a text by its script, and English by its words. Examples: 小泉首相は平壌を訪問した is Japanese, 김정일 위원장이 is Korean.
 * Counter-example: a Chinese paper that quotes 「の」 and an English title is Chinese.
 */
export function detectLanguage(text: string): Detected {
  const [han, kana, hangul] = [extentOf(HAN, text), extentOf(KANA, text), extentOf(HANGUL, text)];
  if (kana.length > (han.length + kana.length) * LEAST_SHARE) return { tag: 'ja', shownBy: kana.first };
  if (hangul.length > (han.length + hangul.length) * LEAST_SHARE) return { tag: 'ko', shownBy: hangul.first };
  let words = 0;
  let english = 0;
  let first: Span | null = null;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (!OF_LETTERS.test(word)) continue;
    words += 1;
    first ??= { start: index, end: index + word.length };
    if (ENGLISH.has(word.toLowerCase())) english += 1;
  }
  if (han.length > 0 && han.length >= words) return { tag: 'zh', shownBy: han.first };
  return { tag: words > 0 && english >= words * ENGLISH_SHARE ? 'en' : 'und', shownBy: first };
}

/** How many characters of a script a text has, and the first run of them. */
function extentOf(script: RegExp, text: string): { length: number; first: Span | null } {
  let length = 0;
  let first: Span | null = null;
  for (const { index, 0: run } of text.matchAll(script)) {
    length += run.length;
    first ??= { start: index, end: index + run.length };
  }
  return { length, first };
}

/**
 * The language in which a page marks words of a document, so that they are spoken and broken into lines as what they are. Examples: "The talks ended" is en, 六方會談 is zh-Hant.
 * A few words in letters that show no language, as a title can be, count as English, as they do where texts are read; figures have none.
 */
export function langOf(words: string): string | undefined {
  const { tag, shownBy } = detectLanguage(words);
  if (tag === 'zh') return 'zh-Hant';
  if (tag !== 'und') return tag;
  return shownBy !== null && LATIN.test(words) ? 'en' : undefined;
}
