import { onDay, spanValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import { weekdayOf } from '@/lib/time/gregorian';
import type { DateFields, Field } from '../candidate';
import { resolveAge } from './ages';
import { type Lent, resolveCalendarFields } from './calendar-fields';
import { composed } from './compose';
import { resolveDeadline } from './deadline';
import { Derivation } from './derivation';
import { pointOf, resolveDistance } from './distances';
import { hull } from './fields';
import { resolveMovable } from './movable';
import type { Told } from './narrative';
import { resolveInOtherCalendar } from './other-calendar';
import { resolvePicked } from './picked';
import { fromReference, justBefore, knownReference, referenceStep, type Situation } from './situation';
import { type Outcome, type Resolution, unresolved } from './types';

/** Resolves one date by the kind of fields it has. `lent` is what the other end of a range lends. */
export function resolveDate(situation: Situation, date: DateFields, lent: Lent | null = null): Outcome {
  const { pick, deadline, ...rest } = date;
  if (deadline) return resolveDeadline(situation, deadline, resolveDate(situation, rest, lent));
  if (pick) return resolvePicked(situation, pick, resolveDate(situation, rest, lent));
  if (date.movable) return resolveMovable(situation, date, date.movable, lent);
  if (date.otherCalendar) return resolveInOtherCalendar(situation, date, date.otherCalendar, lent);
  if (date.impossible && !date.year && !date.month) return unresolved('unresolved.no-such-date');
  const carried = inLunisolarMonth(situation, date, lent);
  if (carried) return carried;
  if (date.decade || date.century) return resolveAge(situation, date, lent?.point.year ?? null);
  if (date.quarter?.kind === 'relative') return relativeQuarter(situation, date.quarter);
  if (date.day?.kind === 'relative' || date.week || (date.weekday && !date.day))
    return resolveDistance(situation, date);
  if (!date.year && !date.month && !date.day && !date.part) return timeAlone(situation);
  return withWeekday(situation, date, resolveCalendarFields(situation, date, lent));
}

/**
 * A bare day or month behind a date of the lunisolar calendar in its paragraph goes on in that calendar: 光緒二十年八月十五日…，十八日海戰. Null for any other date.
 * Counter-example: 次日, which counts from the day whatever its calendar.
 */
function inLunisolarMonth(situation: Situation, date: DateFields, lent: Lent | null): Outcome | null {
  const told = situation.narrative.lastWith('year');
  const point = lent?.point ?? (told?.paragraph === situation.paragraph ? told.point : undefined);
  const of = point?.lunisolar;
  const [month, day] = [date.month, date.day];
  const isSameYear = !date.year || (date.year.kind === 'relative' && date.year.from === 'anchor');
  if (situation.context.cues.isSolar(justBefore(situation))) return null;
  if (!of || !isSameYear || date.part || (month?.kind ?? day?.kind) !== 'stated') return null;
  const number = month?.kind === 'stated' ? month.value : of.month;
  const days = day?.kind === 'stated' ? ([day.value, day.value] as const) : null;
  const span = hull({ ...date, year: undefined });
  const rule = { kind: 'lunisolar', month: number, leap: number === of.month && of.leap, days } as const;
  return resolveMovable(situation, { ...date, month: undefined, day: undefined }, { span, rule }, lent);
}

/** 上季度: the quarter so far from the document's own. */
function relativeQuarter(situation: Situation, field: Extract<Field, { kind: 'relative' }>): Outcome {
  const value = fromReference(situation, (day) => {
    const count = yearOfDay(day) * 4 + Math.floor((monthOfDay(day) - 1) / 3) + field.offset;
    const [year, first] = [Math.floor(count / 4), (count % 4) * 3 + 1];
    const [from, to] = [composed({ year, month: first }), composed({ year, month: first + 2 })];
    return from && to && spanValue(from, to);
  });
  if (!value) return unresolved('unresolved.reference');
  const derivation = new Derivation(situation);
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.quarter', field.span, value.edtf);
  return derivation.done(value, { year: yearOfDay(value.earliest) });
}

/**
 * 下午 alone is of the day told in its own paragraph, else of the document's day. So it is in a sentence behind one that told of today and then went back: `今天宣布，十日清晨闖入的潛艦屬於…。外相傍晚召見公使`.
 */
function timeAlone(situation: Situation): Outcome {
  const derivation = new Derivation(situation);
  const words = situation.candidate;
  const [told] = situation.narrative.backwards();
  if (told?.point.day && told.paragraph === situation.paragraph && !wentBack(situation, told)) {
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

/** Whether a day was only gone back to, behind the document's own day in the same sentence. */
function wentBack(situation: Situation, told: Told): boolean {
  const { narrative, sentence } = situation;
  const today = knownReference(situation)?.latest;
  if (today === undefined || told.sentence === sentence || (told.point.day ?? today) >= today) return false;
  return narrative.backwards().some((one) => one.sentence === told.sentence && one.point.day === today);
}
