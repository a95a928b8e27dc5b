import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { S } from './grammar';
import { stated } from './slots/slot';

/** A line of a chronology: a year, or a year and a month, and then words. */
const ENTRY = sticky(
  `\\n\\s*([12][0-9]{3})(?:${S}[./]${S}(1[0-2]|0?[1-9]))?(?=[ \\t\\u3000]*[\\u4e00-\\u9fff「《])(?!${S}[年個个名人枚座元噸吨]|${S}[./])`,
);
/** How a line of a chronology begins. */
const DATED = /^\s*[12][0-9]{3}(?:\s?[./年-]|[ \t\u3000]*[\u4e00-\u9fff])/;
const LONGEST_LINE = 400;

/**
 * The date before an entry of a chronology, which leaves out 年 and 月: `1974.9　北韓加入…`, `1986　反應器開始運轉` among lines that begin so.
 * Counter-example: a line of prose that begins with a figure, between lines that do not.
 */
export const entryDate: TimexRule = {
  id: 'entry-date',
  begins: ['\n1', '\n2', '\n ', '\n\u3000'],
  match(text, at) {
    const match = matchAt(ENTRY, text, at);
    const year = Number(match?.[1]);
    if (!match || year < 1500 || year > 2199 || !isAmongEntries(text, at)) return null;
    const end = at + match[0].length;
    const span = { start: end - match[0].trimStart().length, end };
    const month = match[2] === undefined ? {} : { month: stated(Number(match[2]), span) };
    return { ...span, type: 'DATE', value: { kind: 'date', date: { year: stated(year, span), ...month } } };
  },
};

function isAmongEntries(text: string, at: number): boolean {
  const before = text.lastIndexOf('\n', at - 1);
  const behind = text.slice(at + 1, at + LONGEST_LINE).indexOf('\n');
  const next = behind < 0 ? '' : text.slice(at + 2 + behind, at + 22 + behind);
  return DATED.test(next) || (at - before < LONGEST_LINE && DATED.test(text.slice(before + 1, before + 21)));
}
