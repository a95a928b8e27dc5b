import type { DateValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import type { Derivation } from './derivation';
import type { Reach } from './reach';
import type { Point, Resolution } from './types';

/** The date at a distance, with the step that counts it from the date named before. */
export function countedFrom(derivation: Derivation, date: DateValue, { from, to }: Reach): Resolution {
  const { value } = derivation.situation.candidate;
  const isRough = value.kind === 'offset' && value.between !== undefined;
  const rule = isRough
    ? 'convention.rough-number'
    : from === to
      ? 'relative.offset'
      : 'convention.several-days';
  derivation.step(rule, derivation.situation.candidate, date.edtf);
  return derivation.done(date, pointOf(date));
}

/** What later dates can carry on: all that the first and the last day share. */
function pointOf({ edtf, earliest, latest }: DateValue): Point {
  const year = yearOfDay(earliest);
  if (edtf.length === 10) return { year, month: monthOfDay(earliest), day: edtf };
  if (earliest.slice(0, -3) === latest.slice(0, -3)) return { year, month: monthOfDay(earliest) };
  return year === yearOfDay(latest) ? { year } : {};
}
