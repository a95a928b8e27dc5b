import { GLYPH_FAULTS } from '@/lib/language/zh/glyph-faults';
import type { Edit } from '@/lib/text/offset-map';

const TABLE = new Map(GLYPH_FAULTS.map((fault) => [fault.wrong, fault]));

const ANY = new RegExp(`[${[...TABLE.keys()].join('')}]`, 'g');

/** How many different sure glyphs a file must show before the unsure ones are mended too. */
const FAULTY_FROM = 2;

/**
 * Mends wrongly mapped glyphs, one for one. Example: `尌是` is `就是`.
 * Counter-example: `冻结` in a text of simplified script stays, since no sure glyph stands beside it.
 */
export function glyphEdits(text: string): Edit[] {
  const faulty = showsGlyphFault(text);
  return [...text.matchAll(ANY)]
    .map((match) => ({ at: match.index, glyph: TABLE.get(match[0]) }))
    .flatMap(({ at, glyph }) =>
      glyph && (glyph.sure || faulty)
        ? [{ span: { start: at, end: at + 1 }, put: glyph.right, rule: 'glyph' }]
        : [],
    );
}

/** Whether a text shows that its glyphs were mapped wrongly: several different ones that no writer would use. */
export function showsGlyphFault(text: string): boolean {
  const kinds = new Set<string>();
  for (const [wrong] of text.matchAll(ANY)) {
    if (TABLE.get(wrong)?.sure) kinds.add(wrong);
    if (kinds.size >= FAULTY_FROM) return true;
  }
  return false;
}

/** What a character is mended to; null where the table does not know it. */
export function glyphRole(character: string): string | null {
  return TABLE.get(character)?.right ?? null;
}
