import type { Span } from '@/lib/schema/span';
import type { DateFields } from '../candidate';
import type { Supplied } from './by-reference';
import { complete } from './complete';
import { type Numbers, unspecified } from './compose';
import { Derivation } from './derivation';
import { hull, numbersOf } from './fields';
import { inNamedMonth } from './named-month';
import { inYearFromReference, namedYear } from './named-year';
import type { Situation } from './situation';
import { supplyMonth } from './supply-month';
import { supplyYear } from './supply-year';
import { type Outcome, type Point, unresolved } from './types';

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
  const named = date.year ? namedYear(derivation, date.year, lent) : null;
  if (named && 'reason' in named) return named;
  if (named && 'offset' in named) return inYearFromReference(derivation, date, named.offset);
  if (date.month?.kind === 'relative') return inNamedMonth(derivation, date, date.month, named?.year, lent);
  const numbers = numbersOf(date);
  const supplied =
    named ?? lend(derivation, numbers, hull(date), lent) ?? supply(derivation, numbers, hull(date));
  if (!supplied)
    return unresolved(situation.context.reference ? 'unresolved.anchor' : 'unresolved.reference');
  return complete(derivation, date, { ...numbers, ...supplied });
}

/** What the other end of a range lends: its year, and to a bare day its month. */
function lend(
  derivation: Derivation,
  numbers: Omit<Numbers, 'year'>,
  words: Span,
  lent: Lent | null,
): Supplied | null {
  const month = numbers.month ?? lent?.point.month;
  if (!lent || lent.point.year === undefined || month === undefined) return null;
  const supplied = { year: lent.point.year, month };
  derivation.step(numbers.day === undefined ? 'state.month' : 'state.day', words, unspecified(numbers));
  derivation.step('range.inherit', lent.span, unspecified({ ...numbers, ...supplied }));
  Object.assign(derivation.implied, supplied);
  return supplied;
}

/** What the narrative or the document's date supplies: the year, and for a bare day or 月底 the month. */
function supply(derivation: Derivation, numbers: Omit<Numbers, 'year'>, words: Span): Supplied | null {
  const { day, month, part } = numbers;
  if (day !== undefined) derivation.step('state.day', words, unspecified(numbers));
  else if (month !== undefined) derivation.step('state.month', words, unspecified(numbers));
  const lacksMonth = month === undefined && (day !== undefined || part?.startsWith('month'));
  const supplied = lacksMonth ? supplyMonth(derivation, day, part) : supplyYear(derivation, numbers);
  Object.assign(derivation.implied, supplied);
  return supplied;
}
