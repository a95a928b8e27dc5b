import { isCalendarDay } from '@/lib/time/gregorian';
import type { DateFields, YearField } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { numeral, numeralBegins, S, TO, yearBeginsBehindLetters } from './grammar';
import { type SlotMatch, stated } from './slots/slot';
import { timeOfDaySlot } from './slots/time-of-day';
import { weekdayBehindDay } from './slots/weekday';

const SEPARATOR = '[./．／－-]';
const END = '(?![0-9a-z]|[./][0-9])';
/** Behind a whole date letters may follow at once: 2003-08-27AP. */
const FULL_END = '(?![0-9]|[./][0-9])';
const FULL = sticky(
  `([12][0-9]{3})${S}(${SEPARATOR})${S}(1[0-2]|0?[1-9])${S}\\2${S}(3[01]|[12][0-9]|0?[1-9])${FULL_END}`,
);
/** 16-01-2016, as sites of Europe write it; 01/16/2016, as those of America do. */
const YEAR_LAST = sticky(
  `(3[01]|[12][0-9]|0?[1-9])([./-])(3[01]|[12][0-9]|0?[1-9])\\2([12][0-9]{3})${FULL_END}`,
);
/** Fields of a date of which one is no month or no day: 2004-13-05, 2004/02/45. */
const IMPOSSIBLE = sticky(`([12][0-9]{3})([/-])([0-9]{2})\\2([0-9]{2})${FULL_END}(?!\\2)`);
/** 20240307, as files and forms write it; not where something is counted. */
const COMPACT = sticky(
  `((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=[，,。；;：:、）)」】\\s]|$|t[0-9]{2})`,
);
const ROC = sticky(
  `(民国|民)?${S}(1[0-9]{2}|[1-9][0-9])(${SEPARATOR})(1[0-2]|0?[1-9])\\3(3[01]|[12][0-9]|0?[1-9])${END}`,
);
const YEAR_MONTH = sticky(`([12][0-9]{3})/(1[0-2]|0?[1-9])${END}(?!${S}[多名人元个])`);
/** Months of two years: 1999.08-2002.02, 1999/08～2002/02. */
const MONTHS = sticky(
  `([12][0-9]{3})([./])(1[0-2]|0?[1-9])${S}(?:${TO})${S}([12][0-9]{3})\\2(1[0-2]|0?[1-9])${END}`,
);
const MONTH_DAY = sticky(`(1[0-2]|0?[1-9])/(3[01]|[12][0-9]|0?[1-9])${END}(?!${S}(?:的?多数|强|以上|票))`);
/** The other end: -29, -8.7, ～2005.8.7 */
const TAIL = sticky(
  `${S}(?:${TO})${S}(?:(?:([12][0-9]{3})[./-])?(1[0-2]|0?[1-9])[./])?(3[01]|[12][0-9]|0?[1-9])日?(?![0-9年月])`,
);
/** Before eight figures: the head of a line or clause, or what says that a date follows. */
const BEFORE_COMPACT = /(?:^|[，,。；;：:、（(「【\s]|[于在自从至到日期])\s?$/;
const DATE_BEFORE = /[于在自从至到(（周]\s?$/;

/**
 * A date in figures: 2003.8.27-29, 2005.7.26-8.7, 2020/3/5, 2020-03-05, 民國94.5.2, and in a ROC text 94/5/2.
 * Counter-examples: 192.168.3.196, 2/3 多數, 26-27, 5.7, 02-2345-6789.
 */
export const numericDate: TimexRule = {
  id: 'numeric-date',
  units: './-．／－0123456789',
  begins: ['民国', '民 ', ...[...'123456789'].map((figure) => `民${figure}`)],
  match(text, at, { localEra }) {
    const found =
      full(text, at) ??
      compact(text, at) ??
      impossible(text, at) ??
      yearLast(text, at) ??
      roc(text, at, localEra) ??
      months(text, at) ??
      yearMonth(text, at) ??
      monthDay(text, at);
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

/** A number of eight figures that is a day, where it stands alone or behind words for a date. */
function compact(text: string, at: number): SlotMatch | null {
  const match =
    numeralBegins(text, at) && BEFORE_COMPACT.test(text.slice(Math.max(0, at - 2), at))
      ? matchAt(COMPACT, text, at)
      : null;
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (!isCalendarDay(year, month, day)) return null;
  const span = { start: at, end: at + match[0].length };
  return {
    end: span.end,
    from: { year: stated(year, span), month: stated(month, span), day: stated(day, span) },
  };
}

/** Numbers written as a date is that are none: the year stays, and nothing else is made of them. */
function impossible(text: string, at: number): SlotMatch | null {
  const match = numeralBegins(text, at) ? matchAt(IMPOSSIBLE, text, at) : null;
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  const [year, month] = [Number(match[1]), Number(match[3])];
  const from: DateFields = { year: stated(year, span), impossible: { span } };
  return { end: span.end, from: month >= 1 && month <= 12 ? { ...from, month: stated(month, span) } : from };
}

function full(text: string, at: number): SlotMatch | null {
  const match = yearBeginsBehindLetters(text, at) ? matchAt(FULL, text, at) : null;
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

/** A date whose year stands last. Which figure is the month is known where the other cannot be one, or where both are the same; else only the year is. */
function yearLast(text: string, at: number): SlotMatch | null {
  const match = numeralBegins(text, at) ? matchAt(YEAR_LAST, text, at) : null;
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  const [one, other, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const from: DateFields = { year: stated(year, span) };
  // 3.4.2016 may number anything.
  if (match[2] === '.' && one <= 12) return null;
  const isOpen = one <= 12 && other <= 12 && one !== other;
  const [day, month] = one > 12 ? [one, other] : [other, one];
  if (isOpen || !isCalendarDay(year, month, day)) return { end: span.end, from };
  return { end: span.end, from: { ...from, month: stated(month, span), day: stated(day, span) } };
}

function roc(text: string, at: number, localEra: boolean): SlotMatch | null {
  const match = matchAt(ROC, text, at);
  if (!match || (match[1] === undefined && !(localEra && numeralBegins(text, at)))) return null;
  const span = { start: at, end: at + match[0].length };
  const year: YearField = { kind: 'era', era: 'roc', value: numeral(match[2] ?? ''), span };
  const from = { year, month: stated(Number(match[4]), span), day: stated(Number(match[5]), span) };
  return withTail(text, span.end, from, match[3] ?? '');
}

function months(text: string, at: number): SlotMatch | null {
  const match = numeralBegins(text, at) ? matchAt(MONTHS, text, at) : null;
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  const [, first, , month, last, lastMonth] = match.map(Number);
  return {
    end: span.end,
    from: { year: stated(first ?? 0, span), month: stated(month ?? 0, span) },
    to: { year: stated(last ?? 0, span), month: stated(lastMonth ?? 0, span) },
  };
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
