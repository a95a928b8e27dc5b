import type { DateLocale } from './format-phrases';

/** Which fields of a day are written. */
export type Fields = 'year' | 'year-month' | 'year-month-day' | 'month' | 'month-day' | 'day';

const OPTIONS: Readonly<Record<Fields, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  'year-month': { year: 'numeric', month: 'long' },
  'year-month-day': { year: 'numeric', month: 'long', day: 'numeric' },
  month: { month: 'long' },
  'month-day': { month: 'long', day: 'numeric' },
  day: { day: 'numeric' },
};
const TAGS: Readonly<Record<DateLocale, string>> = { en: 'en-GB', 'zh-Hant': 'zh-Hant-TW' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Fields of a day in words by `Intl`: 26 July 2005, 2005年7月26日, in the ROC calendar 民國94年7月26日; before the common era 221 BC, 西元前221年. */
export function formatFields(
  day: { readonly year: number; readonly month?: number; readonly day?: number },
  fields: Fields,
  locale: DateLocale,
  calendar: 'gregory' | 'roc',
): string {
  const isBefore = day.year < 1 && fields.startsWith('year');
  const key = `${locale} ${calendar} ${fields} ${isBefore}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const tag = `${TAGS[locale]}-u-ca-${calendar}`;
    formatter = new Intl.DateTimeFormat(tag, {
      ...OPTIONS[fields],
      ...(isBefore ? { era: 'short' } : {}),
      timeZone: 'UTC',
    });
    formatters.set(key, formatter);
  }
  // Date.UTC reads years below 100 as of the twentieth century; the middle of a year or month stays in it under every calendar reform.
  const date = new Date(0);
  date.setUTCFullYear(day.year, (day.month ?? 7) - 1, day.day ?? 15);
  return formatter.format(date);
}
