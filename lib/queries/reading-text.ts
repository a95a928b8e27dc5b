import type { Span } from '@/lib/schema/span';

/**
 * A passage as it reads, and where each of its characters stands in the raw document: `rawAt[i]` is the raw offset of
 * `text[i]` (UTF-16 code units both), never decreasing.
 *
 * Example: raw `在\n日內瓦貣`, clean `在日內瓦起` -> rawAt 0, 2, 3, 4, 5 (the line break is skipped, 貣 stands for 起). A blank stands behind what is before it.
 * Counter-example: a clean text that does not come from these pieces; the raw words are shown in its stead.
 */
export interface ReadingText {
  text: string;
  rawAt: readonly number[];
}

/** How far ahead the two texts may come together again after words that only one of them holds. */
const REACH = 24;
/** How many equal characters show that they have come together. */
const ANCHOR = 3;

/** The offsets of the raw characters in the pieces, in order. */
function rawOffsets(pieces: readonly Span[]): number[] {
  return pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
}

/** Blanks that a reader does not see: those of a line break, but for one between Latin words. */
function withoutWraps(raw: string, offsets: readonly number[]): ReadingText {
  let text = '';
  const rawAt: number[] = [];
  for (const offset of offsets) {
    const character = raw.charAt(offset);
    const blank = /\s/.test(character);
    const wanted = !blank || (/[\p{Script=Latin}\p{P}\d]$/u.test(text) && !text.endsWith(' '));
    if (!wanted) continue;
    text += blank ? ' ' : character;
    rawAt.push(offset);
  }
  return { text, rawAt };
}

/** The nearest pair of steps (in raw, in clean) after which the texts agree for a few characters; null if none is near. */
function nextAgreement(rest: string, clean: string): { raw: number; clean: number } | null {
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (let inClean = 0; inClean <= distance; inClean += 1) {
      const inRaw = distance - inClean;
      const wanted = clean.slice(inClean, inClean + ANCHOR);
      if (wanted !== '' && rest.startsWith(wanted, inRaw)) return { raw: inRaw, clean: inClean };
    }
  }
  return null;
}

/**
 * Lays the clean text of a passage over its raw pieces. Equal characters belong together; raw blanks are skipped; a
 * mended character stands for the raw one at its place; a few characters that only one side holds are stepped over.
 * @param raw the document's raw text
 * @param pieces where the passage stands in it
 * @param clean the passage as it reads
 */
export function readingText(raw: string, pieces: readonly Span[], clean: string): ReadingText {
  const offsets = rawOffsets(pieces);
  const letters = offsets.filter((offset) => !/\s/.test(raw.charAt(offset)));
  const rest = letters.map((offset) => raw.charAt(offset)).join('');
  const rawAt: number[] = [];
  let at = 0;
  let i = 0;
  while (i < clean.length) {
    const here = letters[Math.min(at, letters.length - 1)] ?? offsets[0] ?? 0;
    if (/\s/.test(clean.charAt(i))) {
      // A blank stands where the raw one does: it is marked where the words on both sides of it are.
      rawAt.push(Math.max(rawAt.at(-1) ?? 0, Math.min(here, (letters[at - 1] ?? here) + 1)));
      i += 1;
    } else if (clean.charAt(i) === rest.charAt(at)) {
      rawAt.push(here);
      i += 1;
      at += 1;
    } else {
      const step = stepOver(rest.slice(at, at + REACH + ANCHOR), clean.slice(i).replace(/\s/g, ''));
      if (step === null) return withoutWraps(raw, offsets);
      for (let left = step.clean; left > 0 && i < clean.length; i += 1) {
        rawAt.push(letters[Math.min(at, letters.length - 1)] ?? here);
        if (/\s/.test(clean.charAt(i))) continue;
        left -= 1;
        at += step.raw > 0 ? 1 : 0;
        step.raw -= 1;
      }
      at += Math.max(step.raw, 0);
    }
  }
  return { text: clean, rawAt };
}

/** How far to go in each text where they differ: one for one where both go on alike, else to where they agree again. */
function stepOver(rest: string, clean: string): { raw: number; clean: number } | null {
  if (clean.length <= 1 && rest.length >= 1) return { raw: 1, clean: 1 };
  if (rest.slice(1, 2) === clean.slice(1, 2)) return { raw: 1, clean: 1 };
  return nextAgreement(rest, clean.slice(0, REACH + ANCHOR));
}
