import { spanValue } from '@/lib/time/date-value';
import { dayOfMonth, isBefore, yearOfDay } from '@/lib/time/day';
import type { DateFields } from '../candidate';
import type { Lent } from './calendar-fields';
import { composed } from './compose';
import { resolveDate } from './date';
import { Derivation } from './derivation';
import { directionOf } from './direction';
import { hull } from './fields';
import { knownReference, type Situation } from './situation';
import type { Outcome, Point, Resolution } from './types';

/**
 * Resolves a range: each end by itself, with what it leaves out lent by the other. Examples: 2005.7.26-8.7; 8 月 25 與 26 日; 1960 至 70 年代;
 * 3至5月; 12月28日至1月3日, over New Year. A range that ends before it begins is left as its first end, with a problem.
 */
export function resolveRange(situation: Situation, from: DateFields, to: DateFields): Outcome {
  const backwards = !from.year && to.year && (from.month || from.day);
  if (backwards) {
    const end = resolveDate(situation, to);
    if (end.value === null) return end;
    const start = resolveDate(situation, from, lentBy(end, to));
    return start.value === null ? start : joined(situation, earlier(start, end), end);
  }
  const start = resolveDate(situation, from);
  if (start.value === null) return start;
  const end = resolveDate(situation, to, lentBy(start, from));
  return end.value === null
    ? end
    : joined(situation, ...past(situation, start, later(situation, start, end, to)));
}

/** What one end of a range, or one member of a list, lends the next. */
export function lentBy(resolution: Resolution, fields: DateFields): Lent {
  const year = resolution.point.year ?? yearOfDay(resolution.value.earliest);
  return { point: { ...resolution.point, year }, span: hull(fields) };
}

/** The end in the next year or month, where the year or month it was lent would put it before the start. */
function later(situation: Situation, start: Resolution, end: Resolution, to: DateFields): Resolution {
  if (!isBefore(end.value.latest, start.value.earliest) || to.year || !end.point.year || !end.point.month)
    return end;
  const rule = to.month ? 'range.next-year' : 'range.next-month';
  const month = to.month ? end.point.month : (end.point.month % 12) + 1;
  const year = to.month || month === 1 ? end.point.year + 1 : end.point.year;
  const day = end.point.day === undefined ? undefined : dayOfMonth(end.point.day);
  const value = composed({ year, month, ...(day === undefined ? {} : { day }) });
  if (!value) return end;
  return { ...end, ...moved(situation, end, rule, value), point: pointAt(value.edtf) };
}

/** A range over New Year that no word puts ahead of the writer is the last one: 12月28日至1月3日 in a text of May. */
function past(situation: Situation, start: Resolution, end: Resolution): [Resolution, Resolution] {
  const now = knownReference(situation)?.latest;
  const isOver = yearOfDay(end.value.latest) - yearOfDay(start.value.earliest) === 1;
  if (start.anchor?.kind !== 'reference' || now === undefined || !isOver || start.value.earliest <= now)
    return [start, end];
  if (directionOf(situation).side === 'future') return [start, end];
  return [yearBefore(start), yearBefore(end)];
}

function yearBefore(one: Resolution): Resolution {
  const { year, month, day } = one.point;
  if (year === undefined || month === undefined) return one;
  const value = composed({ year: year - 1, month, ...(day === undefined ? {} : { day: dayOfMonth(day) }) });
  return value ? { ...one, value, point: pointAt(value.edtf) } : one;
}

/** The start in the year before, where the end's year would put it behind the end. */
function earlier(start: Resolution, end: Resolution): Resolution {
  const { year, month, day } = start.point;
  if (start.value.earliest <= end.value.latest || year === undefined || month === undefined) return start;
  const value = composed({
    year: year - 1,
    month,
    ...(day === undefined ? {} : { day: dayOfMonth(day) }),
  });
  return value ? { ...start, value, point: pointAt(value.edtf) } : start;
}

function moved(
  situation: Situation,
  end: Resolution,
  rule: 'range.next-year' | 'range.next-month',
  value: Resolution['value'],
): Pick<Resolution, 'value' | 'steps'> {
  const derivation = new Derivation(situation);
  derivation.step(rule, null, value.edtf, end.value.edtf);
  return { value, steps: [...end.steps, ...derivation.steps] };
}

function pointAt(edtf: string): Point {
  const [year, month, day] = edtf.replace(/^-/, '').split('-');
  const sign = edtf.startsWith('-') ? -1 : 1;
  return {
    year: sign * Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: edtf } : {}),
  };
}

function joined(situation: Situation, start: Resolution, end: Resolution): Resolution {
  const derivation = new Derivation(situation);
  derivation.steps.push(...start.steps, ...end.steps);
  derivation.problems.push(...start.problems, ...end.problems);
  derivation.anchor = start.anchor ?? end.anchor;
  Object.assign(derivation.implied, start.implied, end.implied);
  if (isBefore(end.value.latest, start.value.earliest)) {
    derivation.problem('check.order', situation.candidate, start.value.edtf);
    return derivation.done(start.value, start.point);
  }
  const value = spanValue(start.value, end.value);
  derivation.step('range.join', situation.candidate, value.edtf, start.value.edtf);
  return derivation.done(value, end.point);
}
