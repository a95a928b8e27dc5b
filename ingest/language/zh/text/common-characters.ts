import { foldedText } from '@/lib/text/folded-text';

/** The frequently used characters, which are the first levels of Big5 (1984) and GB 2312 (1980): rows of two bytes, in their own encodings. */
const ROWS: readonly {
  encoding: string;
  first: readonly [number, number];
  last: readonly [number, number];
}[] = [
  { encoding: 'big5', first: [0xa4, 0x40], last: [0xc6, 0x7e] },
  { encoding: 'gb18030', first: [0xb0, 0xa1], last: [0xd7, 0xf9] },
];

let common: ReadonlySet<string> | undefined;

/**
 * Whether a character is on a list of frequently used ones, in its own form or in the simplified one. Example: 就, 爲 (a form of 為).
 * Counter-example: 帄.
 */
export function isCommon(character: string): boolean {
  common ??= commonCharacters();
  return common.has(character) || common.has(foldedText(character));
}

function commonCharacters(): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { encoding, first, last } of ROWS) {
    const decoder = new TextDecoder(encoding);
    for (let high = first[0]; high <= last[0]; high += 1)
      for (let low = first[1]; low <= (high === last[0] ? last[1] : 0xfe); low += 1) {
        const decoded = decoder.decode(Uint8Array.of(high, low));
        if (decoded.length === 1) out.add(decoded);
      }
  }
  return out;
}
