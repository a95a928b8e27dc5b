import type { DateValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import type { DateFields, Field } from '../candidate';
import type { Lent } from './calendar-fields';
import { complete } from './complete';
import { composed, unspecified } from './compose';
import type { Derivation } from './derivation';
import { numbersOf } from './fields';
import { fromReference, referenceStep } from './situation';
import { type Outcome, type Unresolved, unresolved } from './types';

type Relative = Extract<Field, { kind: 'relative' }>;

/**
 * Resolves a month named by its distance, with the day or part in it: 上個月, 本月 10 日, 同月底; `year` is the year named beside it.
 * Counter-example: 次月 before any month was told stays open.
 */
export function inNamedMonth(
  derivation: Derivation,
  date: DateFields,
  field: Relative,
  year: number | undefined,
  lent: Lent | null,
): Outcome {
  const month =
    field.from === 'reference' ? fromDocument(derivation, field) : fromTold(derivation, field, year, lent);
  if (!('edtf' in month)) return month;
  if (month.precision !== 'month') return derivation.done(month, {});
  const numbers = { year: yearOfDay(month.earliest), month: monthOfDay(month.earliest) };
  Object.assign(derivation.implied, numbers);
  return complete(derivation, { ...date, month: undefined }, { ...numbersOf(date), ...numbers });
}

function fromDocument(derivation: Derivation, { offset, span }: Relative): DateValue | Unresolved {
  const { situation } = derivation;
  const value = fromReference(situation, (day) => shifted(yearOfDay(day), monthOfDay(day), offset));
  if (!value) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.month', span, value.edtf);
  return value;
}

function fromTold(
  derivation: Derivation,
  { offset, span }: Relative,
  year: number | undefined,
  lent: Lent | null,
): DateValue | Unresolved {
  const told = lent ? null : derivation.situation.narrative.pointedAt('month');
  const source = lent ?? told;
  const point = source?.point;
  if (!source || point?.month === undefined || point.year === undefined)
    return unresolved('unresolved.anchor');
  const value = shifted(year ?? point.year, point.month, offset);
  if (!value) return unresolved('unresolved.out-of-range');
  if (told) derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step(
    'anaphor.source',
    source.span,
    told?.value.edtf ?? unspecified({ year: point.year, month: point.month }),
  );
  derivation.step('relative.month', span, value.edtf);
  return value;
}

function shifted(year: number, month: number, offset: number): DateValue | null {
  const count = year * 12 + month - 1 + offset;
  return composed({ year: Math.floor(count / 12), month: (count % 12) + 1 });
}
