import type { Edit } from '@/lib/text/offset-map';

const HAN = '\\p{Script=Han}○〇';
const PUNCTUATION = '、，。；：？！「」『』（）《》〈〉“”';

/**
 * Blanks that type-setting put into Chinese: between a figure and a character (`2005 年`), after and before Chinese punctuation, and in words
 * that are spaced out letter by letter (`國 家 外 交`). Counter-example: the blanks that part names (`廖清華   陳詵蔚`) or the
 * heads of a table's columns stay.
 */
const BLANKS = new RegExp(
  [
    `(?<=\\d)[ \\u00a0]+(?=[${HAN}${PUNCTUATION}])`,
    `(?<=[${HAN}${PUNCTUATION}])[ \\u00a0]+(?=\\d)`,
    `(?<=[${PUNCTUATION}])[ \\u00a0\\u3000]+(?=[${HAN}${PUNCTUATION}])`,
    `(?<=[${HAN}])[ \\u00a0]+(?=[${PUNCTUATION}])`,
    `(?<=(?:^|[^${HAN}])[${HAN}]) (?=[${HAN}](?: |$|[^${HAN}]))`,
    `(?<= [${HAN}]) (?=[${HAN}])`,
    `(?<=[${HAN}]) (?=[${HAN}] [${HAN}](?: |$|[^${HAN}]))`,
    `(?<=^[${HAN}])[ \\u00a0\\u3000]+(?=[${HAN}]$)`,
  ].join('|'),
  'gmu',
);

/** Closes the blanks that are no part of the words. */
export function blankEdits(text: string): Edit[] {
  return [...text.matchAll(BLANKS)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    put: '',
    rule: 'blank',
  }));
}
