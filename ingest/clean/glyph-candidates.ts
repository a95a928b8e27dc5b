import type { Span } from '@/lib/schema/span';
import { glyphRole, showsGlyphFault } from './glyphs';

/** A rare character that may be a wrongly mapped glyph, with its first place. */
export interface GlyphCandidate {
  readonly character: string;
  readonly count: number;
  readonly span: Span;
  readonly message: string;
}

/** A wrongly mapped glyph is wrong wherever it stands, so it comes again; a rare name may come once. */
const LEAST_COUNT = 2;
const CONTEXT = 4;

/** The frequently used characters, which are the first levels of Big5 (1984) and GB 2312 (1980): rows of two bytes, in their own encodings. */
const COMMON_ROWS: readonly { encoding: string; first: number; last: number; low: number }[] = [
  { encoding: 'big5', first: 0xa4, last: 0xc6, low: 0x40 },
  { encoding: 'gb18030', first: 0xb0, last: 0xd7, low: 0xa1 },
];

let common: ReadonlySet<string> | undefined;

/**
 * Looks for further wrongly mapped glyphs in a text that shows the fault: characters that stand on neither list of frequently used ones and yet come again.
 * They are reported, never mended. Example: 帄 before it was in the table. Counter-example: any text in which no known wrong glyph occurs.
 */
export function glyphCandidates(text: string): GlyphCandidate[] {
  if (!showsGlyphFault(text)) return [];
  common ??= commonCharacters();
  const seen = new Map<string, { at: number; count: number }>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) continue;
    const character = text[at] as string;
    const known = seen.get(character);
    if (known) known.count += 1;
    else seen.set(character, { at, count: 1 });
  }
  return [...seen]
    .filter(
      ([character, { count }]) => count >= LEAST_COUNT && !common?.has(character) && !glyphRole(character),
    )
    .map(([character, { at, count }]) => {
      const context = text.slice(Math.max(0, at - CONTEXT), at + 1 + CONTEXT).replace(/\n/g, ' ');
      const number = character.charCodeAt(0).toString(16).toUpperCase();
      return {
        character,
        count,
        span: { start: at, end: at + 1 },
        message: `${character} (U+${number}), ${count} times, as in “${context}”, is rare in a text whose glyphs are partly wrong. If it stands for another character, add it to ingest/clean/glyphs.tsv.`,
      };
    });
}

function commonCharacters(): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { encoding, first, last, low } of COMMON_ROWS) {
    const decoder = new TextDecoder(encoding);
    for (let high = first; high <= last; high += 1)
      for (let second = low; second <= 0xfe; second += 1) {
        const [character = ''] = decoder.decode(Uint8Array.of(high, second));
        if (high < last || encoding !== 'big5' || second <= 0x7e) out.add(character);
      }
  }
  return out;
}
