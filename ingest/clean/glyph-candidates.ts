import type { Span } from '@/lib/schema/span';
import { isCommon } from './common-characters';
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

/**
 * Looks for further wrongly mapped glyphs in a text that shows the fault: characters that stand on neither list of frequently used ones and yet come again.
 * They are reported, never mended. Example: 帄 before it was in the table. Counter-example: any text in which no known wrong glyph occurs.
 */
export function glyphCandidates(text: string): GlyphCandidate[] {
  if (!showsGlyphFault(text)) return [];
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
    .filter(([character, { count }]) => count >= LEAST_COUNT && !isCommon(character) && !glyphRole(character))
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
