import { onDay } from '@/lib/time/date-value';
import { weekdayOf } from '@/lib/time/gregorian';
import type { DateFields } from '../candidate';
import { resolveAge } from './ages';
import { type Lent, resolveCalendarFields } from './calendar-fields';
import { Derivation } from './derivation';
import { pointOf, resolveDistance } from './distances';
import { fromReference, referenceStep, type Situation } from './situation';
import { type Outcome, type Resolution, unresolved } from './types';

/** Resolves one date by the kind of fields it has. `lent` is what the other end of a range lends. */
export function resolveDate(situation: Situation, date: DateFields, lent: Lent | null = null): Outcome {
  if (date.lunar)
    return date.year
      ? resolveCalendarFields(situation, { year: date.year }, lent)
      : unresolved('unresolved.lunisolar');
  if (date.decade || date.century) return resolveAge(situation, date, lent?.point.year ?? null);
  if (date.day?.kind === 'relative' || date.week || (date.weekday && !date.day))
    return resolveDistance(situation, date);
  if (!date.year && !date.month && !date.day && !date.part) return timeAlone(situation);
  return withWeekday(situation, date, resolveCalendarFields(situation, date, lent));
}

/** 下午 alone is of the day told in its own paragraph, else of the document's day. */
function timeAlone(situation: Situation): Outcome {
  const derivation = new Derivation(situation);
  const words = situation.candidate;
  const [told] = situation.narrative.backwards();
  if (told?.point.day && told.paragraph === situation.paragraph) {
    const value = onDay(told.point.day);
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step('anaphor.source', told.span, told.value.edtf);
    derivation.step('relative.time-of-day', words, value.edtf);
    return derivation.done(value, pointOf(value));
  }
  const value = fromReference(situation, onDay);
  if (!value) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.time-of-day', words, value.edtf);
  return derivation.done(value, pointOf(value));
}

/** A weekday beside a day must fit it; where it does not, both stay and the derivation says so. */
function withWeekday(situation: Situation, date: DateFields, outcome: Outcome): Outcome {
  const { weekday } = date;
  if (outcome.value === null || weekday?.kind !== 'stated' || outcome.value.precision !== 'day')
    return outcome;
  if (weekdayOf(outcome.value.edtf) === weekday.value) return outcome;
  const derivation = new Derivation(situation);
  derivation.problem('check.weekday', weekday.span, outcome.value.edtf);
  const resolution: Resolution = {
    ...outcome,
    steps: [...outcome.steps, ...derivation.steps.map((step) => ({ ...step, before: outcome.value.edtf }))],
    problems: [...outcome.problems, ...derivation.problems],
  };
  return resolution;
}
