import { z } from 'zod';
import { isCalendarDay, isIsoYear } from '@/lib/time/gregorian';
import { saysBefore, saysCirca, seasonNumber, writtenDate } from './written-date';

/** Months that are seasons in EDTF: 21 is spring. */
const SEASON_MONTHS = 20;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (part: unknown) => part === null || part === '';

/** The parts of a date as numbers, without what some programs fill up with; what is neither is left for the check to name. */
function partsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const last = value.findLastIndex((part) => !isNothing(part));
  return value
    .slice(0, last + 1)
    .map((part) => (typeof part === 'string' && /^-?\d{1,4}$/.test(part.trim()) ? Number(part) : part));
}

/** A season in the place of a month, as EDTF has it, in the place that CSL has for it; in a range, its months. */
function withSeasons(date: Record<string, unknown>): Record<string, unknown> {
  const parts = date['date-parts'];
  if (!Array.isArray(parts)) return date;
  const seasonOf = (one: unknown) => {
    const month = Array.isArray(one) && one.length === 2 ? Number(one[1]) - SEASON_MONTHS : 0;
    return month >= 1 && month <= 4 ? month : null;
  };
  if (parts.length === 1 && seasonOf(parts[0]) !== null)
    return { ...date, 'date-parts': [[parts[0][0]]], season: String(seasonOf(parts[0])) };
  const months = parts.map((one, i) => {
    const season = seasonOf(one);
    if (season === null) return one;
    return [one[0], i === 0 || season === 4 ? season * 3 : season * 3 + 2];
  });
  return { ...date, 'date-parts': months };
}

/** What Zotero leaves as a season: a season by its name, or the word that stood beside the year. */
function withSeasonRead(date: Record<string, unknown>): Record<string, unknown> {
  const { season, ...rest } = date;
  if (typeof season !== 'string' && typeof season !== 'number') return date;
  const word = String(season);
  const parts = rest['date-parts'];
  if (saysCirca(word)) return { ...rest, circa: true };
  if (saysBefore(word) && Array.isArray(parts))
    return { ...rest, 'date-parts': parts.map(([year, ...others]) => [-Math.abs(Number(year)), ...others]) };
  return { ...rest, season: String(seasonNumber(word) ?? word) };
}

/**
 * A date in any of the ways that programs export, in the one that the rest of the program reads: numbers as text, empty parts, `raw` and plain text
 * (which becomes `literal` where it is no date), a `literal` that is a date, seasons by name.
 */
function canonical(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return canonical({ raw: String(value) });
  if (!isRecord(value)) return value;
  const { raw, 'date-parts': given, ...rest } = value;
  const parts = Array.isArray(given)
    ? given.map(partsOf).filter((part) => !Array.isArray(part) || part.length > 0)
    : given;
  if (parts !== undefined && !(Array.isArray(parts) && parts.length === 0))
    return withSeasons(withSeasonRead({ ...rest, 'date-parts': parts }));
  const text = [raw, rest.literal].find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof text !== 'string') return withSeasonRead(rest);
  const read = writtenDate(text);
  // What stands in `literal` is meant to be printed as it stands; `raw` is not.
  return withSeasons({ ...rest, ...(read ?? { literal: text }) });
}

const DateParts = z
  .tuple([z.int()], z.int())
  .refine((parts) => parts.length <= 3, { message: 'a date has a year, and perhaps a month and a day' })
  .refine(([year, month, day]) => isInCalendar(year, month, day), {
    message:
      'is no date of the calendar: it has years -9999 to -1 (before the common era) and 1 to 9999, months 1 to 12 and the days of these',
  });

/** CSL counts no year 0: -221 is the year 221 BCE, which is leap where the year -220 of astronomers is. */
function isInCalendar(year: number, month = 1, day = 1): boolean {
  const counted = year < 0 ? year + 1 : year;
  return year !== 0 && isIsoYear(Math.abs(year)) && isCalendarDay(counted, month, day);
}

/** Whether a range begins no later than it ends, as far as both ends tell. */
function isInOrder(first: readonly number[], last: readonly number[]): boolean {
  const at = first.findIndex((part, i) => part !== last[i]);
  return at < 0 || (first[at] as number) < (last[at] ?? Number.POSITIVE_INFINITY);
}

/**
 * A date or, with two of them, a range (CSL 1.0.2, "Date fields"), however it was exported. `circa` marks a date that the work itself does not state; a season is 1
 * (spring) to 4, or a word; a negative year lies before the common era.
 */
export const CslDate = z.preprocess(
  canonical,
  z
    .looseObject({
      'date-parts': z.array(DateParts).min(1).max(2).optional(),
      season: z.string().optional(),
      literal: z.union([z.string(), z.number().transform(String)]).optional(),
      circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
    })
    .refine(({ 'date-parts': [first, last] = [] }) => !first || !last || isInOrder(first, last), {
      message: 'a range ends before it begins',
      path: ['date-parts'],
    }),
);
export type CslDate = z.infer<typeof CslDate>;

/** Whether any of a date lies before the common era, which no event here can be dated from. */
export const isBeforeOurEra = ({ 'date-parts': parts = [] }: CslDate): boolean =>
  parts.some(([year]) => year < 0);
