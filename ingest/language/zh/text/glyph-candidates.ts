import { sliceWhole } from '@/lib/text/whole-characters';
import type { GlyphCandidate } from '../../../clean/language';
import { isCommon } from './common-characters';
import { glyphRole, showsGlyphFault } from './glyphs';

/** A wrongly mapped glyph is wrong wherever it stands, so it comes again; a rare name may come once. */
const LEAST_COUNT = 2;
const CONTEXT = 4;

/** The unified ideographs, without their extensions. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Looks for further wrongly mapped glyphs in a text that shows the fault: characters that stand on neither list of frequently used ones and yet come again.
 * They are reported, never mended. Example: 帄 before it was in the table. Counter-example: any text in which no known wrong glyph occurs.
 */
export function glyphCandidates(text: string): GlyphCandidate[] {
  if (!showsGlyphFault(text)) return [];
  const counts = new Uint32Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) counts[code - FIRST_HAN] = (counts[code - FIRST_HAN] ?? 0) + 1;
  }
  const found: { character: string; count: number }[] = [];
  for (const [i, count] of counts.entries()) {
    const character = count >= LEAST_COUNT ? String.fromCharCode(FIRST_HAN + i) : null;
    if (character && !isCommon(character) && !glyphRole(character)) found.push({ character, count });
  }
  return found.map(({ character, count }) => {
    const at = text.indexOf(character);
    const context = sliceWhole(text, Math.max(0, at - CONTEXT), at + 1 + CONTEXT).replace(/\n/g, ' ');
    const number = character.charCodeAt(0).toString(16).toUpperCase();
    return {
      character,
      count,
      span: { start: at, end: at + 1 },
      message: `${character} (U+${number}), ${count} times, as in “${context}”, is rare in a text whose glyphs are partly wrong. If it stands for another character, add it to lib/language/zh/glyph-faults.ts.`,
    };
  });
}
