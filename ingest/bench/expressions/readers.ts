import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { en, type ParsedComponents, zh } from 'chrono-node';
import { foldedText } from '@/lib/text/folded-text';
import { dayNumber, isoDay } from '@/lib/time/day';
import { daysInMonth } from '@/lib/time/gregorian';
import { readTimexes } from '../../timex/read-timexes';
import type { Days } from './table';

/** What a reader found: where, and every reading of it that it gives. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Days[];
}

export type Reader = (text: string, reference: string) => Found[];

function ours(text: string, reference: string): Found[] {
  return readTimexes(text, reference, 'bench').map(({ start, end, earliest, latest }) => ({
    start,
    end,
    readings: earliest === null || latest === null ? [] : [{ earliest, latest }],
  }));
}

const noon = (day: string): Date => new Date(`${day}T12:00:00`);
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days of a date of chrono: it fills in what the text leaves out and says so. */
function daysOf(date: ParsedComponents): Days {
  const [year, month, day] = [date.get('year') ?? 0, date.get('month') ?? 1, date.get('day') ?? 1];
  if (date.isCertain('day') || date.isCertain('weekday') || !date.isCertain('year'))
    return { earliest: iso(year, month, day), latest: iso(year, month, day) };
  if (date.isCertain('month'))
    return { earliest: iso(year, month, 1), latest: iso(year, month, daysInMonth(year, month)) };
  return { earliest: iso(year, 1, 1), latest: iso(year, 12, 31) };
}

const chrono =
  (language: Pick<typeof zh.hant, 'parse'>): Reader =>
  (text, reference) =>
    language.parse(text, noon(reference)).map(({ index, text: words, start, end }) => {
      const earliest = daysOf(start).earliest;
      const { latest } = daysOf(end ?? start);
      return { start: index, end: index + words.length, readings: [{ earliest, latest }] };
    });

interface Value {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The end of a range is the day behind it, but for ranges of which both ends are said: either counts. */
function readingsOf({ value, start = value, end }: Value): Days[] {
  const from = DAY.exec(start ?? '')?.[0];
  if (from === undefined) return [];
  const to = DAY.exec(end ?? '')?.[0];
  if (to === undefined) return [{ earliest: from, latest: from }];
  return [to, isoDay(dayNumber(to) - 1)].map((latest) => ({ earliest: from, latest }));
}

const recognizers =
  (culture: string): Reader =>
  (text, reference) =>
    recognizeDateTime(text, culture, undefined, noon(reference)).map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      readings: ((resolution?.values ?? []) as Value[]).flatMap(readingsOf),
    }));

export const READERS: Readonly<Record<string, Reader>> = {
  ours,
  'chrono-node zh.hant': chrono(zh.hant),
  // It knows simplified script only, so that it gets the folded text, in which every character has its place.
  'recognizers-text zh-cn': (text, reference) => recognizers(Culture.Chinese)(foldedText(text), reference),
};

export const ENGLISH_READERS: Readonly<Record<string, Reader>> = {
  ours,
  'chrono-node en': chrono(en),
  'recognizers-text en': recognizers(Culture.English),
};
