import { readFileSync } from 'node:fs';
import type { Edit } from '@/lib/text/offset-map';

interface Glyph {
  readonly right: string;
  readonly sure: boolean;
}

const TABLE: ReadonlyMap<string, Glyph> = new Map(
  readFileSync(new URL('./glyphs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => {
      const [wrong = '', right = '', sure = ''] = line.split('\t');
      return [wrong, { right, sure: sure === 'yes' }];
    }),
);

const ANY = new RegExp(`[${[...TABLE.keys()].join('')}]`, 'g');

/** How many different sure glyphs a file must show before the unsure ones are mended too. */
const FAULTY_FROM = 2;

/**
 * Mends wrongly mapped glyphs, one for one. Example: `尌是` is `就是`.
 * Counter-example: `冻结` in a text of simplified script stays, since no sure glyph stands beside it.
 */
export function glyphEdits(text: string): Edit[] {
  const hits = [...text.matchAll(ANY)].map((match) => ({
    at: match.index,
    glyph: TABLE.get(match[0]) as Glyph,
    wrong: match[0],
  }));
  const kinds = new Set(hits.filter(({ glyph }) => glyph.sure).map(({ wrong }) => wrong));
  const faulty = kinds.size >= FAULTY_FROM;
  return hits
    .filter(({ glyph }) => glyph.sure || faulty)
    .map(({ at, glyph }) => ({ span: { start: at, end: at + 1 }, put: glyph.right, rule: 'glyph' }));
}
