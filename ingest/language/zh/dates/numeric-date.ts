import type { DateFields, YearField } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { numeral, numeralBegins, S, TO } from './grammar';
import { type SlotMatch, stated } from './slots/slot';
import { timeOfDaySlot } from './slots/time-of-day';
import { weekdayBehindDay } from './slots/weekday';

const SEPARATOR = '[./．／－-]';
const END = '(?![0-9a-z]|[./][0-9])';
const FULL = sticky(
  `([12][0-9]{3})${S}(${SEPARATOR})${S}(1[0-2]|0?[1-9])${S}\\2${S}(3[01]|[12][0-9]|0?[1-9])${END}`,
);
const ROC = sticky(
  `(民国|民)?${S}(1[0-9]{2}|[1-9][0-9])(${SEPARATOR})(1[0-2]|0?[1-9])\\3(3[01]|[12][0-9]|0?[1-9])${END}`,
);
const YEAR_MONTH = sticky(`([12][0-9]{3})/(1[0-2]|0?[1-9])${END}(?!${S}[多名人元个])`);
const MONTH_DAY = sticky(`(1[0-2]|0?[1-9])/(3[01]|[12][0-9]|0?[1-9])${END}(?!${S}(?:的?多数|强|以上|票))`);
/** The other end: -29, -8.7, ～2005.8.7 */
const TAIL = sticky(
  `${S}(?:${TO})${S}(?:(?:([12][0-9]{3})[./-])?(1[0-2]|0?[1-9])[./])?(3[01]|[12][0-9]|0?[1-9])日?(?![0-9年月])`,
);
const DATE_BEFORE = /[于在自从至到(（周]\s?$/;

/**
 * A date in figures: 2003.8.27-29, 2005.7.26-8.7, 2020/3/5, 2020-03-05, 民國94.5.2, and in a ROC text 94/5/2.
 * Counter-examples: 192.168.3.196, 2/3 多數, 26-27, 5.7, 02-2345-6789.
 */
export const numericDate: TimexRule = {
  id: 'numeric-date',
  units: './-．／－',
  begins: ['民国', '民 ', ...[...'123456789'].map((figure) => `民${figure}`)],
  match(text, at, { localEra }) {
    const found = full(text, at) ?? roc(text, at, localEra) ?? yearMonth(text, at) ?? monthDay(text, at);
    if (!found) return null;
    const weekday = found.to ? null : weekdayBehindDay(text, found.end);
    const end = weekday?.end ?? found.end;
    const clock = found.to || !found.from.day ? null : timeOfDaySlot(text, end, true);
    const from = { ...found.from, ...weekday?.from };
    if (found.to) return { end: found.end, type: 'DATE', value: { kind: 'range', from, to: found.to } };
    return { end: clock ?? end, type: clock ? 'TIME' : 'DATE', value: { kind: 'date', date: from } };
  },
};

function withTail(text: string, end: number, from: DateFields, separator: string): SlotMatch {
  const tail = matchAt(TAIL, text, end);
  // A hyphen cannot both join the fields of a date and part it from another: 2003-08-25-26 is a number.
  if (!tail || (separator === '-' && /^\s*-/.test(tail[0]))) return { end, from };
  const [whole, year, month, day] = tail;
  const span = { start: end, end: end + whole.length };
  const to: DateFields = {
    ...(year === undefined ? {} : { year: stated(Number(year), span) }),
    ...(month === undefined ? {} : { month: stated(Number(month), span) }),
    day: stated(Number(day), span),
  };
  return { end: span.end, from, to };
}

function full(text: string, at: number): SlotMatch | null {
  const match = numeralBegins(text, at) ? matchAt(FULL, text, at) : null;
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  const [, year, separator = '', month, day] = match;
  const from = {
    year: stated(Number(year), span),
    month: stated(Number(month), span),
    day: stated(Number(day), span),
  };
  return withTail(text, span.end, from, separator);
}

function roc(text: string, at: number, localEra: boolean): SlotMatch | null {
  const match = matchAt(ROC, text, at);
  if (!match || (match[1] === undefined && !(localEra && numeralBegins(text, at)))) return null;
  const span = { start: at, end: at + match[0].length };
  const year: YearField = { kind: 'era', era: 'roc', value: numeral(match[2] ?? ''), span };
  const from = { year, month: stated(Number(match[4]), span), day: stated(Number(match[5]), span) };
  return withTail(text, span.end, from, match[3] ?? '');
}

function yearMonth(text: string, at: number): SlotMatch | null {
  const match = numeralBegins(text, at) ? matchAt(YEAR_MONTH, text, at) : null;
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  return {
    end: span.end,
    from: { year: stated(Number(match[1]), span), month: stated(Number(match[2]), span) },
  };
}

function monthDay(text: string, at: number): SlotMatch | null {
  const match = numeralBegins(text, at) ? matchAt(MONTH_DAY, text, at) : null;
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  const isDate =
    DATE_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || weekdayBehindDay(text, span.end) !== null;
  if (!isDate) return null;
  const from = { month: stated(Number(match[1]), span), day: stated(Number(match[2]), span) };
  return withTail(text, span.end, from, '/');
}
