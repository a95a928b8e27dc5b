import { commonYear } from '@/lib/time/calendars';
import { yearOfDay } from '@/lib/time/day';
import type { DateFields, YearField } from '../candidate';
import type { Lent } from './calendar-fields';
import { complete } from './complete';
import { composed, unspecified } from './compose';
import type { Derivation } from './derivation';
import { hull, numbersOf } from './fields';
import type { Narrative, Told } from './narrative';
import { shortYear } from './short-year';
import { fromReference, referenceStep } from './situation';
import { type Outcome, type Unresolved, unresolved } from './types';

/** The year that words name, or that they count it from the document's date, which may give more than one. */
export type NamedYear = Unresolved | { readonly year: number } | { readonly offset: number };

/**
 * The year that the words name: stated, counted in an era (民國 94 年), cut short (’98年), or by its distance (去年, 同年), which the other end of a range gives: 1986年11月至次年3月.
 * Counter-example: 翌年 before any year was told is none.
 */
export function namedYear(derivation: Derivation, field: YearField, lent: Lent | null): NamedYear {
  if (field.kind === 'stated')
    // 公元前221年 is the year -220, since 1 BCE is the year 0.
    return field.value === 0
      ? unresolved('unresolved.out-of-range')
      : { year: field.value > 0 ? field.value : field.value + 1 };
  if (field.kind === 'era') {
    const year = commonYear(field.era, field.value);
    return year === null ? unresolved('unresolved.out-of-range') : { year };
  }
  if (field.kind === 'reign') return { year: field.common };
  if (field.kind === 'short') {
    const year = shortYear(derivation.situation, field);
    return year === null ? unresolved('unresolved.calendar') : { year };
  }
  if (field.from === 'reference') return { offset: field.offset };
  const told = lent ? null : countedFrom(derivation.situation.narrative, field.offset);
  const source = lent ?? told;
  if (source?.point.year === undefined) return unresolved('unresolved.anchor');
  const year = source.point.year + field.offset;
  if (told) derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step(
    'anaphor.source',
    source.span,
    told?.value.edtf ?? unspecified({ year: source.point.year }),
  );
  derivation.step('relative.year', field.span, unspecified({ year }));
  derivation.implied.year = year;
  return { year };
}

/** The date that 同年 and 次年 count from. 次年 counts from the last year that was named: behind 2004年11月…兩個月後 it is 2005. */
function countedFrom(narrative: Narrative, offset: number): Told | null {
  const named =
    offset > 0
      ? narrative.backwards().find(({ point, counted }) => point.year !== undefined && !counted)
      : null;
  return named ?? narrative.pointedAt('year');
}

/** Resolves 去年八月: the year is counted from the document's date, and where that spans years so does the value. */
export function inYearFromReference(derivation: Derivation, date: DateFields, offset: number): Outcome {
  const { situation } = derivation;
  const numbers = numbersOf(date);
  const yearOn = (day: string): number => yearOfDay(day) + offset;
  const year = fromReference(situation, (day) => composed({ year: yearOn(day) }));
  const value = fromReference(situation, (day) => composed({ year: yearOn(day), ...numbers }));
  if (!year || !value || !date.year) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.year', date.year.span, year.edtf);
  if (year.precision === 'year') {
    derivation.implied.year = Number(year.edtf);
    return complete(derivation, date, { year: Number(year.edtf), ...numbers });
  }
  if (value.edtf !== year.edtf)
    derivation.step('state.month', hull({ ...date, year: undefined }), value.edtf);
  return derivation.done(value, {});
}
