import { WIDE } from './fold';

const BLANK = new RegExp(`(?<=${WIDE.source}) (?=${WIDE.source})`, 'gu');
const BESIDE = new RegExp(`${WIDE.source} ?(?=${WIDE.source})`, 'gu');
/** A narrower gap than this, in letters, is no blank that somebody wrote. */
const NARROW = 0.2;
const MOSTLY = 0.6;

/**
 * A run without the blanks that are only gaps of a stretched line: where Chinese characters stand apart throughout, or by less than a blank.
 * Example: `\u6c7a \u8b70 \u901a \u904e`. Counter-example: names in a row, parted by blanks.
 * @param width of the run as it is printed
 * @param size of its letters
 */
export function unspaced(text: string, width: number, size: number): string {
  const blanks = text.match(BLANK)?.length ?? 0;
  if (blanks === 0) return text;
  const beside = text.match(BESIDE)?.length ?? 0;
  const wide = [...text].filter((one) => WIDE.test(one)).length;
  const narrow = text.length - wide - blanks;
  const gap = (width - wide * size - narrow * size * 0.5) / blanks;
  return gap < size * NARROW || (blanks > 1 && blanks >= beside * MOSTLY) ? text.replace(BLANK, '') : text;
}
