import type { Doubt } from './text-of-record';

/** A day of a CSL date, with how far it is stated: year, month, day. */
export type DateParts = [year: number, month?: number, day?: number];

const ISO =
  /^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})[\d:.]*\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?/i;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:\d{6})?\s*$/;

/** What a page says of the day it was published. */
export interface StatedDay {
  readonly parts: DateParts;
  /** It is stated in the time of Greenwich, so late that it is the next day in the east of Asia. */
  readonly isLate: boolean;
}

/** From this hour of Greenwich on it is the next day at UTC+8. */
const NEXT_DAY_FROM = 16;

/**
 * The day of a date as meta tags write it: `2015-07-14`, `2015-07-14T22:36:00+08:00`, `2015/7/14`, `20150714`, `2015-07`. The day is that of the place which the zone shows.
 * @returns null for anything else: `July 14` has no year, and a day that no calendar has is none
 */
export function statedDay(text: string): StatedDay | null {
  const [, year, month, day, hour, , zone] = ISO.exec(text) ?? [];
  const compact = COMPACT.exec(text);
  const parts = compact ? [compact[1], compact[2], compact[3]] : [year, month, day];
  const numbers = dayOf(parts.filter((part) => part !== undefined).map(Number));
  if (numbers === null) return null;
  const isUtc = zone !== undefined && /^(?:Z|[+-]00:?00)$/i.test(zone);
  return { parts: numbers, isLate: isUtc && Number(hour) >= NEXT_DAY_FROM };
}

/** The parts as a date; null where no calendar has it. */
function dayOf([year, month, day]: readonly number[]): DateParts | null {
  if (year === undefined || year < 1000) return null;
  if (month === undefined) return [year];
  if (month < 1 || month > 12) return null;
  if (day === undefined) return [year, month];
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [year, month, day] : null;
}

/**
 * What is told where a file states its day so late in Greenwich that none can be taken.
 * @param value as the file writes it
 * @param basis where it is stated
 */
export function lateDay(rule: string, value: string, basis: string): Doubt {
  return {
    rule,
    message: `states its date in the time of Greenwich (${value}, ${basis}): in the east of Asia that is the next day, and no date is taken from it. State "issued" in sources.json.`,
    span: null,
  };
}
