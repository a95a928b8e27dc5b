import type { DateFields } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { datesInBrackets } from './bracket-habit';
import { TO } from './grammar';
import { stated } from './slots/slot';

const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '(3[01]|[12][0-9]|0?[1-9])';
/** The end of a range: ~ 06. 14, ~ 23. */
const TAIL = `(?:\\s?(?:${TO})\\s?(?:${MONTH}[.．]\\s?)?${DAY})?`;
const FULL = sticky(
  `([12][0-9]{3})[.．]\\s?${MONTH}[.．]\\s?${DAY}\\s?(?:${TO})\\s?(?:${MONTH}[.．]\\s?)?${DAY}(?![0-9年月])`,
);
/** A month and a day in brackets; 5.21 alone may be any number. */
const BRACKETED = sticky(`(?:(0[1-9]|1[0-2])[.．]|${MONTH}[.．]\\s)\\s?${DAY}${TAIL}(?=\\s?[)）])`);
/** A year and a month that are all of their bracket, or of a part of it: （2009.8）. */
const YEAR_MONTH = sticky(`([12][0-9]{3})[.．]\\s?${MONTH}(?=\\s?[)）;；])`);
/** The same without a year, where the text has the habit: （8.19）, （1984.4.17；4.22）. */
const UNPADDED = sticky(`${MONTH}[.．]${DAY}${TAIL}(?=\\s?[)）;；])`);
const OPENED = /[(（]\s?$/;
const OPENED_OR_PARTED = /[(（][^()（）\n]{0,24}[;；]\s?$/;
/** The year of the first date of the bracket, which the next has too. */
const YEAR_OF_BRACKET = /[(（]\s?([12]\d{3})[.．][^()（）\n]{0,20}[;；]\s?$/;
const LONGEST_PART = 28;
const LINE = sticky(
  `\\n\\s?${MONTH}[.．/／]\\s?${DAY}${TAIL}(?=[\\s:：—–─-]{0,3}[\\u4e00-\\u9fff「《])(?!\\s?[年月日万亿千百个人吨公美元])`,
);
/** The year above entries that leave it out. */
const YEAR_LINE = /(?:^|\n)[^\n\p{L}]{0,4}[12]\d{3}\s?年?[^\n。，；]{0,8}(?=\n)/u;
const FARTHEST = 1500;

/**
 * A month and a day in figures, of which something else shows that they are a date: brackets, `登陸成功 (05. 21)`, or a line of a chronology under its year, `1.14　班阿里出逃`. And a range of
 * such days with blanks within: `1982. 05. 21 ~ 06. 14`. Counter-examples: `(3.5)`, `成長 5.21`.
 */
export const dottedDay: TimexRule = {
  id: 'dotted-day',
  units: '.．',
  begins: ['\n0', '\n1', ...[...'23456789'].map((figure) => `\n${figure}`), '\n '],
  match(text, at) {
    const full = matchAt(FULL, text, at);
    if (full && !/[0-9.]/.test(text[at - 1] ?? ''))
      return dated(at, full[0].length, full[1], full[2], full[3], full[4], full[5]);
    const before = text.slice(Math.max(0, at - LONGEST_PART), at);
    const isOpened = OPENED.test(before);
    const inBrackets = isOpened ? matchAt(BRACKETED, text, at) : null;
    if (inBrackets) {
      const [whole, padded, plain, day, month, last] = inBrackets;
      return dated(at, whole.length, undefined, padded ?? plain, day, month, last);
    }
    if (isOpened || OPENED_OR_PARTED.test(before)) {
      const yearMonth = matchAt(YEAR_MONTH, text, at);
      if (yearMonth) return monthOf(at, yearMonth);
      const unpadded = matchAt(UNPADDED, text, at);
      if (unpadded && datesInBrackets(text, at)) {
        const [whole, month, day, lastMonth, lastDay] = unpadded;
        return dated(at, whole.length, YEAR_OF_BRACKET.exec(before)?.[1], month, day, lastMonth, lastDay);
      }
    }
    const line = text[at] === '\n' ? matchAt(LINE, text, at) : null;
    if (!line || !YEAR_LINE.test(text.slice(Math.max(0, at - FARTHEST), at + 1))) return null;
    const [whole, month, day, lastMonth, lastDay] = line;
    const start = at + whole.length - whole.trimStart().length;
    return { start, ...dated(start, whole.trimStart().length, undefined, month, day, lastMonth, lastDay) };
  },
};

function monthOf(at: number, [whole, year, month]: RegExpExecArray) {
  const span = { start: at, end: at + whole.length };
  const date: DateFields = { year: stated(Number(year), span), month: stated(Number(month), span) };
  return { end: span.end, type: 'DATE', value: { kind: 'date', date } } as const;
}

function dated(
  at: number,
  length: number,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  lastMonth: string | undefined,
  lastDay: string | undefined,
) {
  const span = { start: at, end: at + length };
  const fields = (m: string | undefined, d: string | undefined): DateFields => ({
    ...(m === undefined ? {} : { month: stated(Number(m), span) }),
    day: stated(Number(d), span),
  });
  const from = { ...(year === undefined ? {} : { year: stated(Number(year), span) }), ...fields(month, day) };
  return lastDay === undefined
    ? ({ end: span.end, type: 'DATE', value: { kind: 'date', date: from } } as const)
    : ({
        end: span.end,
        type: 'DATE',
        value: { kind: 'range', from, to: fields(lastMonth, lastDay) },
      } as const);
}
