import type { Span } from '@/lib/schema/span';
import type { BasisRule } from '@/lib/time/basis-messages';
import { commonYear } from '@/lib/time/calendars';
import type { DateValue } from '@/lib/time/date-value';
import type { DateFields, Field, YearField } from '../candidate';
import type { Supplied } from './by-reference';
import { composed, type Numbers, unspecified } from './compose';
import { Derivation } from './derivation';
import { shortYear } from './short-year';
import { fromReference, referenceStep, type Situation } from './situation';
import { supplyMonth } from './supply-month';
import { supplyYear } from './supply-year';
import { type Outcome, type Point, type Resolution, unresolved } from './types';

/** What the other end of a range lends. */
export interface Lent {
  readonly point: Point;
  readonly span: Span;
}

/**
 * Resolves a date by year, month and day. What is missing comes from the range's other end, from the date before it in the narrative, or from
 * the document's own date. Examples: 2005 年 7 月 26 日; 同年 3 月 after 1993 年初; 9月 in a script of 2004-07-05.
 */
export function resolveCalendarFields(situation: Situation, date: DateFields, lent: Lent | null): Outcome {
  const derivation = new Derivation(situation);
  const year = date.year ? statedYear(derivation, date.year) : null;
  if (year && 'reason' in year) return unresolved(year.reason);
  if (year?.yearOn) return countedYears(derivation, date, year.yearOn);
  const month = date.month?.kind === 'relative' ? relativeMonth(derivation, date.month, year?.year) : null;
  if (month && 'reason' in month) return unresolved(month.reason);
  if (month?.value) return withinMonth(derivation, date, month.value);
  const stated = numbersOf(date);
  const supplied =
    year?.year === undefined ? supply(derivation, stated, hull(date), lent) : { year: year.year };
  if ('reason' in supplied) return unresolved(supplied.reason);
  return finished(derivation, date, { ...stated, ...supplied });
}

/** The numbers that the words state, without the year. */
function numbersOf(date: DateFields): Omit<Numbers, 'year'> {
  return {
    ...(date.month?.kind === 'stated' ? { month: date.month.value } : {}),
    ...(date.day?.kind === 'stated' ? { day: date.day.value } : {}),
    ...(date.part ? { part: date.part.id } : {}),
  };
}

type Reason = { readonly reason: Parameters<typeof unresolved>[0] };

/** The year that the words name: a number, or for a distance from the document's date the year counted from each of its days. */
function statedYear(
  derivation: Derivation,
  field: YearField,
): { year?: number; yearOn?: (day: string) => number } | Reason {
  const { narrative } = derivation.situation;
  if (field.kind === 'stated')
    return field.value >= 0 ? { year: field.value } : { reason: 'unresolved.out-of-range' };
  if (field.kind === 'era') return { year: commonYear(field.era, field.value) ?? -1 };
  if (field.kind === 'short') {
    const year = shortYear(derivation.situation, field);
    return year === null ? { reason: 'unresolved.calendar' } : { year };
  }
  if (field.from === 'reference') return { yearOn: (day) => Number(day.slice(0, 4)) + field.offset };
  const told = narrative.lastWith('year');
  if (told?.point.year === undefined) return { reason: 'unresolved.anchor' };
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('relative.year', field.span, unspecified({ year: told.point.year + field.offset }));
  derivation.implied.year = told.point.year + field.offset;
  return { year: told.point.year + field.offset };
}

/** 去年八月: the year is counted from the document's date. */
function countedYears(derivation: Derivation, date: DateFields, yearOn: (day: string) => number): Outcome {
  const { situation } = derivation;
  const { year: field } = date;
  const numbers = numbersOf(date);
  const year = fromReference(situation, (day) => composed({ year: yearOn(day) }));
  const value = fromReference(situation, (day) => composed({ year: yearOn(day), ...numbers }));
  if (!year || !value || !field) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.year', field.span, year.edtf);
  if (year.precision !== 'year') {
    if (value.edtf !== year.edtf) derivation.step('state.month', hull({ ...date, year: undefined }), value.edtf);
    return derivation.done(value, {});
  }
  derivation.implied.year = Number(year.edtf);
  return finished(derivation, date, { year: Number(year.edtf), ...numbers });
}

function relativeMonth(
  derivation: Derivation,
  field: Extract<Field, { kind: 'relative' }>,
  year: number | undefined,
): { value: DateValue } | Reason {
  const { situation } = derivation;
  const shifted = (y: number, m: number): DateValue | null => {
    const count = y * 12 + m - 1 + field.offset;
    return composed({ year: Math.floor(count / 12), month: (count % 12) + 1 });
  };
  if (field.from === 'reference') {
    const value = fromReference(situation, (day) =>
      shifted(Number(day.slice(0, 4)), Number(day.slice(5, 7))),
    );
    if (!value) return { reason: 'unresolved.reference' };
    derivation.anchor = { kind: 'reference' };
    derivation.steps.push(referenceStep(situation));
    derivation.step('relative.month', field.span, value.edtf);
    return { value };
  }
  const told = situation.narrative.lastWith('month');
  const value =
    told?.point.month && told.point.year !== undefined
      ? shifted(year ?? told.point.year, told.point.month)
      : null;
  if (!told || !value) return { reason: 'unresolved.anchor' };
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('relative.month', field.span, value.edtf);
  return { value };
}

function withinMonth(derivation: Derivation, date: DateFields, month: DateValue): Outcome {
  const { day, part } = numbersOf(date);
  if (month.precision !== 'month') return derivation.done(month, {});
  const [year, number] = [Number(month.edtf.slice(0, 4)), Number(month.edtf.slice(5))];
  derivation.implied.year = year;
  derivation.implied.month = number;
  return finished(
    derivation,
    { ...date, month: undefined },
    { year, month: number, ...(day ? { day } : {}), ...(part ? { part } : {}) },
  );
}

/** The year, and for a bare day the month, that the words leave out. */
function supply(
  derivation: Derivation,
  numbers: Omit<Numbers, 'year'>,
  words: Span,
  lent: Lent | null,
): Supplied | Reason {
  const { point } = lent ?? {};
  if (lent && point?.year !== undefined && (numbers.month !== undefined || point.month !== undefined)) {
    const month = numbers.month ?? point.month;
    const supplied = { year: point.year, ...(month === undefined ? {} : { month }) };
    derivation.step(numbers.day === undefined ? 'state.month' : 'state.day', words, unspecified(numbers));
    derivation.step('range.inherit', lent.span, unspecified({ ...numbers, ...supplied }));
    Object.assign(derivation.implied, supplied);
    return supplied;
  }
  const { day, month, part } = numbers;
  if (day !== undefined) derivation.step('state.day', words, unspecified(numbers));
  else if (month !== undefined) derivation.step('state.month', words, unspecified(numbers));
  const supplied =
    month === undefined && (day !== undefined || part?.startsWith('month'))
      ? supplyMonth(derivation, day)
      : supplyYear(derivation, numbers);
  if (!supplied)
    return { reason: derivation.situation.context.reference ? 'unresolved.anchor' : 'unresolved.reference' };
  Object.assign(derivation.implied, supplied);
  return supplied;
}

/** The value of complete numbers, with the steps for what the words state themselves. */
function finished(derivation: Derivation, date: DateFields, numbers: Numbers): Resolution | Outcome {
  const { part, ...whole } = numbers;
  const plain = composed(whole);
  const value = composed(numbers);
  if (!plain || !value) return unresolved('unresolved.out-of-range');
  stateStep(derivation, date, plain.edtf, numbers);
  if (numbers.day !== undefined && plain.precision !== 'day')
    derivation.problem('check.no-such-day', hull(date), plain.edtf);
  if (part && date.part) {
    const rule = `convention.part-of-${part.startsWith('year') ? 'year' : 'month'}` as const;
    derivation.step(rule, date.part.span, value.edtf);
  }
  const isDay = value.precision === 'day';
  const { year, month } = numbers;
  return derivation.done(value, {
    year,
    ...(month === undefined ? {} : { month }),
    ...(isDay ? { day: value.edtf } : {}),
  });
}

function stateStep(derivation: Derivation, date: DateFields, after: string, numbers: Numbers): void {
  const first = derivation.steps[0];
  const rule = statedRule(date, numbers);
  if (!first) {
    derivation.step(rule, hull({ ...date, part: undefined }), after);
    return;
  }
  if (derivation.steps.at(-1)?.after !== after)
    derivation.step(rule, hull({ ...date, year: undefined, part: undefined }), after);
}

function statedRule({ year }: DateFields, { month, day }: Numbers): BasisRule {
  if (year?.kind === 'era')
    return year.era === 'roc' || year.era === 'before-roc' ? 'calendar.roc' : 'calendar.era';
  if (year?.kind === 'short') return year.calendar === 'roc' ? 'calendar.roc-habit' : 'calendar.short-year';
  if (day !== undefined) return 'state.day';
  return month === undefined ? 'state.year' : 'state.month';
}

/** From the first to the last word of the fields. */
function hull(date: DateFields): Span {
  const spans = [date.year, date.month, date.day, date.part].flatMap((field) => (field ? [field.span] : []));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
