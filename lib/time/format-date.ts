import { type EdtfEnd, type EdtfParts, edtfParts, edtfSet } from './edtf-parts';
import { type Fields, formatFields } from './format-fields';
import { type DateLocale, ordinal, PHRASES, phrase } from './format-phrases';
import { formatRange } from './format-range';
import { formatSet } from './format-set';

export interface FormatOptions {
  /** `roc` counts years from the Republic: 民國94年7月26日. */
  readonly calendar?: 'gregory' | 'roc';
}

/** What turns a day's fields into words; years and calendars are settled in it. */
export type Write = (end: EdtfEnd, fields: Fields) => string;

/**
 * An EDTF value in words, with its precision: "end of 1985 (October–December)", "2003年8月27日至29日", "1990s", "July (year open)".
 * @returns the text itself when it is no EDTF value that `edtfParts` reads
 */
export function formatDate(edtf: string, locale: DateLocale, options: FormatOptions = {}): string {
  const calendar = options.calendar ?? 'gregory';
  const write: Write = (end, fields) =>
    formatFields({ ...end, year: end.year ?? 2000 }, fields, locale, calendar);
  const days = edtfSet(edtf);
  if (days) return formatSet(days, locale, write);
  const parts = edtfParts(edtf);
  if (!parts) return edtf;
  return qualified(inWords(parts, locale, write), parts, locale);
}

function inWords({ from, to }: EdtfParts, locale: DateLocale, write: Write): string {
  const phrases = PHRASES[locale];
  if (from && to) return formatRange(from, to, locale, write, (end) => single(end, locale, write));
  if (to === undefined) return from ? single(from, locale, write) : phrases.nothing;
  if (from) return phrase(phrases.since, { date: single(from, locale, write) });
  return to ? phrase(phrases.until, { date: single(to, locale, write) }) : phrases.nothing;
}

function single(end: EdtfEnd, locale: DateLocale, write: Write): string {
  const phrases = PHRASES[locale];
  const { year, month, day, yearDigits, tens } = end;
  if (tens !== undefined) return phrase(phrases.tens, { year: String(tens) });
  if (year === undefined) return withoutYear(end, locale, write);
  if (yearDigits === 3) return phrase(phrases.decade, { year: String(year) });
  if (yearDigits === 2) return phrase(phrases.century, { ordinal: ordinal(year / 100 + 1, locale) });
  if (month === 21 || month === 22 || month === 23 || month === 24)
    return phrase(phrases.seasons[month], { year: write({ year, yearDigits }, 'year') });
  if (month === undefined) return write(end, 'year');
  return write(end, day === undefined ? 'year-month' : 'year-month-day');
}

function withoutYear(end: EdtfEnd, locale: DateLocale, write: Write): string {
  const { month, day } = end;
  const phrases = PHRASES[locale];
  if (month !== undefined)
    return phrase(phrases.yearOpen, { date: write(end, day === undefined ? 'month' : 'month-day') });
  return day === undefined ? phrases.nothing : phrase(phrases.monthOpen, { date: String(day) });
}

function qualified(date: string, { uncertain, approximate }: EdtfParts, locale: DateLocale): string {
  const { about, perhaps, perhapsAbout } = PHRASES[locale];
  if (uncertain) return phrase(approximate ? perhapsAbout : perhaps, { date });
  return approximate ? phrase(about, { date }) : date;
}
