/** Code pages of fonts, by RTF's numbers of character sets; a set that is not here is the document's own. */
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The platform's names of code pages. */
const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  54936: 'gb18030',
  65001: 'utf-8',
  874: 'windows-874',
};

/** The code page of a font's character set; null where it says none of its own. */
export function codePageOf(characterSet: number): number | null {
  return CHARACTER_SETS[characterSet] ?? null;
}

/** The label of a code page, for `decodedAs`. */
export function labelOf(codePage: number): string {
  return LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
}
