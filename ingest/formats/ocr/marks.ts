import { WIDE } from '../pdf/fold';

const COMMA = /[,\uff0c]/;
const SEMICOLON = /[;\uff1b]/;
const FULL_STOP = '\u3002';
/** Between the parts of a foreign name. */
const DOT = /[\u2027\u00b7\u30fb\u2022]/;
/** As in the years of Chinese numerals. */
const ROUND_ZERO = '\u25cb';
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  ';': '\uff1b',
  ':': '\uff1a',
  '?': '\uff1f',
  '!': '\uff01',
  '(': '\uff08',
  ')': '\uff09',
};

/** Words of a line with marks of full width beside Chinese characters, whatever the machine took them for; it knows marks of half width only too well. */
export function withFullWidthMarks(words: readonly string[]): string[] {
  const line = words.join('');
  let at = 0;
  return words.map((word) => {
    let out = '';
    for (const unit of word) {
      const mark = FULL_WIDTH[unit];
      const [before, behind] = [line.charAt(at - 1), line.charAt(at + unit.length)];
      at += unit.length;
      // A comma in the middle of its square is taken for two marks.
      if (COMMA.test(unit) && SEMICOLON.test(before)) continue;
      if (unit === FULL_STOP && COMMA.test(behind)) continue;
      // So is a dot between the parts of a name.
      if ((unit === FULL_STOP || unit === '.') && DOT.test(behind)) continue;
      const isAmong = WIDE.test(before) && WIDE.test(behind);
      if (unit === '0' && isAmong) out += ROUND_ZERO;
      else out += mark !== undefined && (WIDE.test(before) || WIDE.test(behind)) ? mark : unit;
    }
    return out;
  });
}
