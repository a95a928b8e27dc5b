import type { Span } from '@/lib/schema/span';

/** From this share of characters on two stretches are nearly the same. */
const ALIKE = 0.9;

/**
 * Where words stand in a text nearly to the letter: at least nine of ten characters are the same (edit distance, P. H. Sellers, The theory and computation of evolutionary distances,
 * 1980). Of words with k differences one of k + 1 pieces is whole, so that only what lies around such pieces is compared.
 * @returns the stretches that are like enough, each once, in no particular order; none of words so short that one difference is more than a tenth
 */
export function nearMatches(words: string, text: string): Span[] {
  const most = Math.floor(words.length * (1 - ALIKE) + Number.EPSILON * words.length);
  if (most === 0) return [];
  return regionsAround(words, text, most).flatMap((region) => {
    const best = bestIn(words, text.slice(region.start, region.end));
    if (best.distance > most) return [];
    return [{ start: region.start + best.start, end: region.start + best.end }];
  });
}

/** Where the words may stand: around each place of a piece of them; regions that touch are one. */
function regionsAround(words: string, text: string, most: number): Span[] {
  const length = Math.floor(words.length / (most + 1));
  const found: Span[] = [];
  for (let piece = 0; piece <= most; piece += 1) {
    const offset = piece * length;
    const part = words.slice(offset, offset + length);
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = Math.max(0, at - offset - most);
      found.push({ start, end: Math.min(text.length, at - offset + words.length + most) });
    }
  }
  const regions: Span[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const last = regions.at(-1);
    // Two places of whole words overlap by less than half.
    if (last && one.start < last.end - words.length / 2)
      regions[regions.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else regions.push(one);
  }
  return regions;
}

interface Best extends Span {
  readonly distance: number;
}

/** The stretch of a text that is most like the words; of several the first. */
function bestIn(words: string, text: string): Best {
  // One row for each character of the words, one column for each of the text: the least distance of a stretch that ends there, and where that begins.
  let distances = Array.from({ length: words.length + 1 }, (_, i) => i);
  let starts = new Array<number>(words.length + 1).fill(0);
  let best: Best = { start: 0, end: 0, distance: words.length };
  for (let end = 1; end <= text.length; end += 1) {
    const [next, begun] = [[0], [end]];
    for (let i = 1; i <= words.length; i += 1) {
      const changed = (distances[i - 1] as number) + (words[i - 1] === text[end - 1] ? 0 : 1);
      const added = (distances[i] as number) + 1;
      const left = (next[i - 1] as number) + 1;
      const least = Math.min(changed, added, left);
      next.push(least);
      begun.push((least === changed ? starts[i - 1] : least === added ? starts[i] : begun[i - 1]) as number);
    }
    [distances, starts] = [next, begun];
    const distance = distances[words.length] as number;
    if (distance < best.distance) best = { start: starts[words.length] as number, end, distance };
  }
  return best;
}
