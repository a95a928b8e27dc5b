import type { Span } from '@/lib/schema/span';

/** So many letters may stand beside the date of a heading: 大事記, 西元. */
const MOST_LETTERS = 6;
const LONGEST_LINE = 40;
const LETTER = /\p{L}/gu;
/** Also the full stop at the end of a sentence that is broken into lines: `tests between⏎September and May.` */
const WITHIN_SENTENCE = /[。！？；;]|\.\s*$/;

/**
 * Whether a line is nothing but a date, as the heading of a chronology is, or a heading that ends in its date: `1998年`, `【2003年大事】`, `戰線推進 (1982. 05. 21 ~ 06. 14)`. Counter-example:
 * `1998年，印度試爆。`
 */
export function headsChronology(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (start - from > LONGEST_LINE) return false;
  const behind = text.slice(end, end + LONGEST_LINE + 1);
  const to = behind.indexOf('\n');
  if (to < 0 && behind.length > LONGEST_LINE) return false;
  const beside = text.slice(from, start) + (to < 0 ? behind : behind.slice(0, to));
  if (WITHIN_SENTENCE.test(beside)) return false;
  const endsInIt =
    /[(（]\s?$/.test(text.slice(from, start)) && /^\s?[)）]\s*$/.test(to < 0 ? behind : behind.slice(0, to));
  return endsInIt || (beside.match(LETTER) ?? []).length <= MOST_LETTERS;
}
