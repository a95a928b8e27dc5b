import type { DateValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import { type MovableRule, movableDays } from '@/lib/time/movable-days';
import type { DateFields, YearField } from '../candidate';
import { byReference } from './by-reference';
import type { Lent } from './calendar-fields';
import { composed, unspecified } from './compose';
import { Derivation } from './derivation';
import { directionOf } from './direction';
import { lendsYear } from './lends-year';
import { namedYear } from './named-year';
import { isOtherYear } from './nearest';
import { fromReference, referenceStep, type Situation } from './situation';
import { type Outcome, type Resolution, unresolved } from './types';

type Movable = NonNullable<DateFields['movable']>;

/**
 * Resolves a day or month that lies elsewhere each year: 1998年農曆八月十五, 去年中秋節, 光緒二十年八月, 2003年感恩節. Its year comes from the words, from a date told before it, or
 * from the document's date. A day that the month does not have leaves the month, with a problem; a year whose calendar is not converted leaves the year.
 */
export function resolveMovable(
  situation: Situation,
  date: DateFields,
  movable: Movable,
  lent: Lent | null,
): Outcome {
  const derivation = new Derivation(situation);
  const year = date.year
    ? yearNamed(derivation, date.year, lent)
    : (yearTold(derivation, lent) ?? yearNearest(derivation, movable.rule));
  if (typeof year !== 'number') return year;
  return inYear(derivation, date, movable, year);
}

function inYear(derivation: Derivation, date: DateFields, { rule, span }: Movable, year: number): Outcome {
  const whole = composed({ year });
  if (!whole) return unresolved('unresolved.out-of-range');
  if (date.year && derivation.steps.at(-1)?.after !== whole.edtf)
    derivation.step(date.year.kind === 'reign' ? 'calendar.reign' : 'state.year', date.year.span, whole.edtf);
  const value = movableDays(rule, year);
  derivation.implied.year = year;
  if (value) {
    derivation.step(`movable.${rule.kind}`, span, value.edtf, whole.edtf);
    return withPoint(derivation, value, rule, year);
  }
  const month = rule.kind === 'lunisolar' ? movableDays({ ...rule, days: null }, year) : null;
  if (month) {
    derivation.problem('check.no-such-day', span, month.edtf);
    return withPoint(derivation, month, rule, year);
  }
  derivation.problem('check.not-converted', span, whole.edtf);
  return derivation.done(whole, { year });
}

/** What later dates can carry on: of a lunisolar date the year, and its own month for days that are counted in it. */
function withPoint(derivation: Derivation, value: DateValue, rule: MovableRule, year: number): Resolution {
  const day = value.precision === 'day' ? { day: value.edtf } : {};
  if (rule.kind === 'lunisolar')
    return derivation.done(value, { year, ...day, lunisolar: { year, month: rule.month, leap: rule.leap } });
  const month = value.precision === 'day' ? { month: monthOfDay(value.earliest) } : {};
  return derivation.done(value, { year, ...month, ...day });
}

function yearNamed(derivation: Derivation, field: YearField, lent: Lent | null): number | Outcome {
  const named = namedYear(derivation, field, lent);
  if ('reason' in named) return named;
  if ('year' in named) return named.year;
  const { situation } = derivation;
  const value = fromReference(situation, (day) => composed({ year: yearOfDay(day) + named.offset }));
  if (value?.precision !== 'year') return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.year', field.span, value.edtf);
  return Number(value.edtf);
}

/** The year of the range's other end, or of the date told before it. */
function yearTold(derivation: Derivation, lent: Lent | null): number | null {
  const { situation } = derivation;
  const told = lent ? null : situation.narrative.lastWith('year');
  const year = lent?.point.year ?? (told && lendsYear(told, situation) ? told.point.year : undefined);
  const span = lent?.span ?? told?.span;
  if (year === undefined || !span) return null;
  if (told) derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step(lent ? 'range.inherit' : 'carry.year', span, unspecified({ year }));
  return year;
}

function yearNearest(derivation: Derivation, rule: MovableRule): number | Outcome {
  const { situation } = derivation;
  const found = new Map<string, number>();
  const value = byReference(situation, isOtherYear, (day) =>
    [-1, 0, 1].flatMap((offset) => {
      const year = yearOfDay(day) + offset;
      const option = movableDays(rule, year);
      if (option) found.set(option.edtf, year);
      return option ?? [];
    }),
  );
  const year = value && found.get(value.edtf);
  if (typeof year !== 'number')
    return unresolved(situation.context.reference ? 'unresolved.anchor' : 'unresolved.reference');
  const { side, span } = directionOf(situation);
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step(`direction.${side}`, span, unspecified({ year }), 'XXXX');
  return year;
}
