import { type IsoDay, OPEN_END, type Precision } from '@/lib/schema/day';
import { dayNumber, isDayNumber, isoDay, yearOfDay } from './day';
import { daysInMonth, isoText } from './gregorian';
import { intervalPrecision, type Unit } from './precision';

/** A date as EDTF with its first and last day. What is put together here reads back the same through `edtfBounds`. */
export interface DateValue {
  readonly edtf: string;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly precision: Precision;
}

/** `2005-07-26`. The day must exist. */
export function dayValue(year: number, month: number, day: number): DateValue {
  const edtf = isoText(year, month, day);
  return { edtf, earliest: edtf, latest: edtf, precision: 'day' };
}

/** `2005-07` */
export function monthValue(year: number, month: number): DateValue {
  const edtf = isoText(year, month);
  return {
    edtf,
    earliest: `${edtf}-01`,
    latest: isoText(year, month, daysInMonth(year, month)),
    precision: 'month',
  };
}

/** `2005` */
export function yearValue(year: number): DateValue {
  const edtf = isoText(year);
  return { edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31`, precision: 'year' };
}

/** `199X`: the ten years from 1990; `first` is the decade's first year. */
export function decadeValue(first: number): DateValue {
  if (first < 0) throw new RangeError(`EDTF names no ten years from ${first} by their first digits`);
  const digits = isoText(first).slice(0, 3);
  return { edtf: `${digits}X`, earliest: `${digits}0-01-01`, latest: `${digits}9-12-31`, precision: 'years' };
}

/** `12XX`: the hundred years from 1200, called the thirteenth century; `first` is the century's first year. */
export function centuryValue(first: number): DateValue {
  if (first < 0) throw new RangeError(`EDTF names no hundred years from ${first} by their first digits`);
  const digits = isoText(first).slice(0, 2);
  return {
    edtf: `${digits}XX`,
    earliest: `${digits}00-01-01`,
    latest: `${digits}99-12-31`,
    precision: 'years',
  };
}

/** The span from the first day of one value to the last of another, spelt as closely as both ends are known. */
export function spanValue(from: DateValue, to: DateValue): DateValue {
  const start = endOf(from, 'start');
  const end = endOf(to, 'end');
  if (start.edtf === end.edtf) return start;
  const precision = intervalPrecision(asEnd(start), asEnd(end));
  return { edtf: `${start.edtf}/${end.edtf}`, earliest: start.earliest, latest: end.latest, precision };
}

/** `{1998-05-11,1998-05-13}`: these days, in order, and none between them. */
export function setValue(days: readonly DateValue[]): DateValue {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new RangeError('a set of no days has no value');
  const edtf = `{${days.map((day) => day.edtf).join(',')}}`;
  return { edtf, earliest: first.earliest, latest: last.latest, precision: 'days' };
}

/** `1993/..`: from the value's first day on. */
export function openEnd(from: DateValue): DateValue {
  const start = endOf(from, 'start');
  return { edtf: `${start.edtf}/..`, earliest: start.earliest, latest: OPEN_END, precision: 'open' };
}

/** The value of a day itself. The day must exist. */
export function onDay(iso: IsoDay): DateValue {
  return { edtf: iso, earliest: iso, latest: iso, precision: 'day' };
}

/** The day `days` later (earlier when negative); null where that lies outside the years -9999 to 9999. */
export function dayAfter(iso: IsoDay, days: number): DateValue | null {
  const number = dayNumber(iso) + days;
  return isDayNumber(number) ? onDay(isoDay(number)) : null;
}

/** The first or last part of a value that EDTF can name as an end of an interval: of 199X the year 1990 or 1999. */
function endOf(value: DateValue, side: 'start' | 'end'): DateValue {
  const day = side === 'start' ? value.earliest : value.latest;
  const [year, month] = [yearOfDay(day), Number(day.slice(-5, -3))];
  const spelt = value.edtf.split('/')[side === 'start' ? 0 : 1] ?? value.edtf;
  if (spelt.startsWith('{') || /^-?\d{4}-\d{2}-\d{2}$/.test(spelt))
    return { edtf: day, earliest: day, latest: day, precision: 'day' };
  if (/^-?\d{4}-\d{2}$/.test(spelt)) return monthValue(year, month);
  return yearValue(year);
}

function asEnd(value: DateValue): { first: IsoDay; last: IsoDay; unit: Unit } {
  const unit = value.precision === 'day' || value.precision === 'month' ? value.precision : 'year';
  return { first: value.earliest, last: value.latest, unit };
}
