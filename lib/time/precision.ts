import type { Precision } from '@/lib/schema/day';
import { yearOfDay } from './day';
import { daysInMonth } from './gregorian';

/** What one end of an interval is known to. */
export type Unit = Extract<Precision, 'day' | 'month' | 'part-of-year' | 'year' | 'years'>;

interface End {
  readonly first: string;
  readonly last: string;
  readonly unit: Unit;
}

/** First and last day of the thirds of a month; the last third ends with the month. */
const THIRDS: Readonly<Record<string, string>> = { '01': '10', '11': '20' };

/**
 * How closely an interval is known. Thirds of a month and months of one year are read as parts (上旬, 年底); all others are spans by
 * their ends. Example: 2004-06-21/2004-06-30 is part of a month; counter-example: 2003-08-27/2003-08-29 is a span of days.
 */
export function intervalPrecision(start: End, end: End): Precision {
  const sameYear = start.first.slice(0, -6) === end.last.slice(0, -6);
  const sameMonth = start.first.slice(0, -3) === end.last.slice(0, -3);
  if (start.unit === 'day' && end.unit === 'day') {
    if (start.first === end.last) return 'day';
    return sameMonth && isThird(start.first, end.last) ? 'part-of-month' : 'days';
  }
  if (start.first === end.first && start.last === end.last) return start.unit;
  const coarse = [start.unit, end.unit];
  if (coarse.includes('year') || coarse.includes('years')) return 'years';
  return sameYear ? 'part-of-year' : 'years';
}

function isThird(first: string, last: string): boolean {
  const [from, to] = [first.slice(-2), last.slice(-2)];
  if (from !== '21') return THIRDS[from] === to;
  return Number(to) === daysInMonth(yearOfDay(last), Number(last.slice(-5, -3)));
}
