import type { BasisRule } from '@/lib/time/basis-messages';
import type { DateFields } from '../candidate';
import { composed, type Numbers } from './compose';
import type { Derivation } from './derivation';
import { hull } from './fields';
import { type Outcome, unresolved } from './types';

/**
 * The value of complete numbers, with the steps for what the words state themselves and for the part they name. A day that the calendar does not
 * have leaves its month, with a problem. Example: 2004, 6 and month-end are `2004-06-21/2004-06-30`. Counter-example: 31 June is 2005-06.
 */
export function complete(derivation: Derivation, date: DateFields, numbers: Numbers): Outcome {
  const { part, ...whole } = numbers;
  const plain = composed(whole);
  const value = composed(numbers);
  if (!plain || !value) return unresolved('unresolved.out-of-range');
  state(derivation, date, plain.edtf, numbers);
  if (numbers.day !== undefined && plain.precision !== 'day')
    derivation.problem('check.no-such-day', hull(date), plain.edtf);
  if (date.impossible) derivation.problem('check.no-such-day', date.impossible.span, plain.edtf);
  if (part && date.part) {
    const rule = `convention.part-of-${part.startsWith('year') ? 'year' : 'month'}` as const;
    derivation.step(rule, date.part.span, value.edtf);
  }
  const { year, month } = numbers;
  const day = value.precision === 'day' ? { day: value.edtf } : {};
  return derivation.done(value, { year, ...(month === undefined ? {} : { month }), ...day });
}

/** The step for the words themselves: all of them where nothing was inferred before, else what they add. */
function state(derivation: Derivation, date: DateFields, after: string, numbers: Numbers): void {
  const before = derivation.steps.at(-1);
  if (before?.after === after) return;
  const words = before ? { ...date, year: undefined, part: undefined } : { ...date, part: undefined };
  derivation.step(statedRule(date, numbers), hull(words), after);
}

function statedRule({ year }: DateFields, { month, day }: Numbers): BasisRule {
  if (year?.kind === 'era')
    return year.era === 'roc' || year.era === 'before-roc' ? 'calendar.roc' : 'calendar.era';
  if (year?.kind === 'reign') return 'calendar.reign';
  if (year?.kind === 'short') return year.calendar === 'roc' ? 'calendar.roc-habit' : 'calendar.short-year';
  if (day !== undefined) return 'state.day';
  return month === undefined ? 'state.year' : 'state.month';
}
