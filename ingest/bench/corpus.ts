import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIVE } from '../fixtures/five';

/** How many lines of a hundred each copy of a document leaves out. */
const LEFT_OUT = 3;

/** The five documents as they are in their files. */
export function fiveTexts(): string[] {
  return readdirSync(FIVE)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(FIVE, name), 'utf8'));
}

/**
 * A text made of copies of the five documents, no two alike: years, months and days are drawn anew and some lines are left out. The same arguments give the same text.
 * @param bytes its length in UTF-8, at least
 */
export function variedText(bytes: number, seed = 1): string {
  const draw = drawer(seed);
  const texts = fiveTexts();
  const parts: string[] = [];
  for (let length = 0, i = texts.length - 1; length < bytes; i += 1) {
    const part = varied(texts[i % texts.length] as string, draw);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('\n');
}

/** A variation of one text. */
export function varied(text: string, draw: () => number): string {
  return text
    .split('\n')
    .filter(() => draw() * 100 >= LEFT_OUT)
    .join('\n')
    .replace(/\d{4}(?= ?年)/g, () => String(1950 + Math.floor(draw() * 60)))
    .replace(/\d{1,2}(?= ?月)/g, () => String(1 + Math.floor(draw() * 12)))
    .replace(/\d{1,2}(?= ?日)/g, () => String(1 + Math.floor(draw() * 28)));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
