import type { Span } from '@/lib/schema/span';

/** Which of the two languages of a document some words are in. */
export type Which = 'han' | 'latin';

const HAN = /\p{Script=Han}/gu;
const WORD = /[A-Za-zÀ-ɏ]{2,}/g;

/** The language of some words, by script: a Latin word counts as much as one character. Null where they show none, as figures do. */
export function whichOf(words: string): Which | null {
  const han = words.match(HAN)?.length ?? 0;
  const latin = words.match(WORD)?.length ?? 0;
  if (han === 0 && latin === 0) return null;
  return han >= latin ? 'han' : 'latin';
}

/** The lines of a text, each with its language; one that shows none has that of the line before. */
export function linesOf(text: string): (Span & { readonly which: Which })[] {
  let last: Which = whichOf(text.slice(0, FIRST)) ?? 'han';
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => {
    last = whichOf(line) ?? last;
    return { start: index, end: index + line.length, which: last };
  });
}

const FIRST = 200;

/** Tells the language of the line at a place; places are asked for in their order. */
export function languageAt(text: string): (place: number) => Which {
  const lines = linesOf(text);
  let at = 0;
  return (place) => {
    while ((lines[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= place) at += 1;
    return lines[at]?.which ?? 'han';
  };
}

/** The text with the lines of the other language blanked out, so that offsets hold. */
export function only(text: string, which: Which): string {
  const lines = linesOf(text);
  let out = '';
  let at = 0;
  for (const line of lines) {
    out += text.slice(at, line.start);
    out += line.which === which ? text.slice(line.start, line.end) : ' '.repeat(line.end - line.start);
    at = line.end;
  }
  return out + text.slice(at);
}

/** A document has two languages when the lesser has so much of its words, in lines that are long enough to tell something. */
const LEAST_SHARE = 0.2;
const LEAST_LINES = 2;
const LEAST_WORDS = 6;

/** Whether a text is written in both: a communiqué and its translation. Counter-example: a Chinese paper with an English abstract and English titles in its notes. */
export function isInBoth(text: string): boolean {
  const words = { han: 0, latin: 0 };
  const lines = { han: 0, latin: 0 };
  for (const { start, end, which } of linesOf(text)) {
    const line = text.slice(start, end);
    const count = (line.match(which === 'han' ? HAN : WORD) ?? []).length;
    // A Chinese text has about one and a half characters where an English one has a word.
    words[which] += which === 'han' ? count / 1.5 : count;
    if (count >= LEAST_WORDS) lines[which] += 1;
  }
  const least = Math.min(words.han, words.latin);
  return Math.min(lines.han, lines.latin) >= LEAST_LINES && least >= (words.han + words.latin) * LEAST_SHARE;
}
