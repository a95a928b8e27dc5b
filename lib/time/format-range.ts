import type { EdtfEnd } from './edtf-parts';
import type { Write } from './format-date';
import { type DateLocale, PHRASES, phrase } from './format-phrases';
import { daysInMonth } from './gregorian';

/** Between the ends of a range: close for numbers, apart for words of their own. */
const JOINTS: Readonly<Record<DateLocale, { readonly close: string; readonly apart: string }>> = {
  en: { close: '–', apart: ' – ' },
  'zh-Hant': { close: '至', apart: '至' },
};

/**
 * An interval in words. What both ends share is said once; the first and last months of a year and the thirds of a month have their own names.
 * Example: 27–29 August 2003; 2003年8月27日至29日; end of 1985 (October–December). Counter-example: December 2004 – January 2005 shares nothing.
 */
export function formatRange(
  from: EdtfEnd,
  to: EdtfEnd,
  locale: DateLocale,
  write: Write,
  single: (end: EdtfEnd) => string,
): string {
  const { close, apart } = JOINTS[locale];
  const sameYear = from.year !== undefined && from.year === to.year;
  const sameMonth = sameYear && from.month !== undefined && from.month === to.month;
  if (from.day !== undefined && to.day !== undefined && sameMonth)
    return withinMonth(from, to, locale, write);
  if (from.day !== undefined && to.day !== undefined && sameYear) {
    return locale === 'en'
      ? `${write(from, 'month-day')}${apart}${write(to, 'year-month-day')}`
      : `${write(from, 'year-month-day')}${close}${write(to, 'month-day')}`;
  }
  const bothMonths =
    from.month !== undefined && to.month !== undefined && from.day === undefined && to.day === undefined;
  if (bothMonths && sameYear) return withinYear(from, to, locale, write);
  const joint = from.month === undefined && to.month === undefined ? close : apart;
  return `${single(from)}${joint}${single(to)}`;
}

function withinMonth(from: EdtfEnd, to: EdtfEnd, locale: DateLocale, write: Write): string {
  const { close } = JOINTS[locale];
  const days = locale === 'en' ? `${from.day}${close}${to.day}` : `${from.day}日${close}${to.day}日`;
  const last = daysInMonth(from.year ?? 0, from.month ?? 1);
  const phrases = PHRASES[locale];
  const thirds: readonly (readonly [number, number, string])[] = [
    [1, 10, phrases.monthStart],
    [11, 20, phrases.monthMiddle],
    [21, last, phrases.monthEnd],
  ];
  const third = thirds.find(([first, end]) => first === from.day && end === to.day);
  const month = write(from, 'year-month');
  if (!third) return locale === 'en' ? `${days} ${month}` : `${month}${days}`;
  const range = locale === 'en' ? `${days} ${write(from, 'month')}` : days;
  return phrase(third[2], { month, range });
}

function withinYear(from: EdtfEnd, to: EdtfEnd, locale: DateLocale, write: Write): string {
  const year = write(from, 'year');
  const phrases = PHRASES[locale];
  const range = `${write(from, 'month')}${JOINTS[locale].close}${write(to, 'month')}`;
  if (from.month === 1 && to.month === 3) return phrase(phrases.yearStart, { year, range });
  if (from.month === 10 && to.month === 12) return phrase(phrases.yearEnd, { year, range });
  return locale === 'en' ? `${range} ${year}` : `${year}${range}`;
}
