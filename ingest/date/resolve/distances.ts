import { type DateValue, dayAfter, spanValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import { weekdayOf } from '@/lib/time/gregorian';
import type { DateFields, Field } from '../candidate';
import { besides, inApposition } from './apposition';
import { composed } from './compose';
import { Derivation } from './derivation';
import { directionOf } from './direction';
import { fromReference, justBefore, referenceStep, type Situation } from './situation';
import { type Outcome, type Point, unresolved } from './types';

/**
 * Resolves what is counted in days or weeks: 明天, 翌日, 上週三, 本周, 星期三, 十年前的今天. Examples: 星期三 in a text of Wednesday 2004-02-25 is that day;
 * 上週三 in one of Thursday 2005-09-15 is 2005-09-07. Counter-example: 翌日 before any day was told stays open.
 */
export function resolveDistance(situation: Situation, date: DateFields): Outcome {
  const derivation = new Derivation(situation);
  if (date.day?.kind === 'relative') return relativeDay(derivation, date.day, date.year);
  if (date.week?.kind === 'relative') return relativeWeek(derivation, date.week, date.weekday);
  if (date.weekday?.kind === 'stated')
    return date.side
      ? weekdayOnSide(derivation, date.weekday, date.side)
      : nearestWeekday(derivation, date.weekday);
  return unresolved('unresolved.vague');
}

function relativeDay(
  derivation: Derivation,
  field: Extract<Field, { kind: 'relative' }>,
  year: DateFields['year'],
): Outcome {
  const { situation } = derivation;
  if (field.from === 'reference') {
    const years = yearsBeside(situation) + (year?.kind === 'relative' ? year.offset : 0);
    const value = years
      ? fromReference(situation, (day) => inOtherYear(dayAfter(day, field.offset), years))
      : fromReference(situation, (day) => dayAfter(day, field.offset));
    const words = { span: { start: (year ?? field).span.start, end: field.span.end } };
    return value ? counted(derivation, 'relative.day', words, value) : unresolved('unresolved.reference');
  }
  const { narrative, sentence } = situation;
  // 通過決議(6月27日)；總統同日參戰: a day in brackets is the nearer one.
  const passed =
    field.offset === 0 ? (narrative.passedIn(sentence) ?? narrative.passedIn(sentence - 1)) : null;
  const last = narrative.lastWith('day');
  const told = passed?.point.day && passed.index > (last?.index ?? -1) ? passed : last;
  const nearer = situation.narrative.lastWith('month');
  if (!told?.point.day || (nearer && nearer.index > told.index && nearer.point.day === undefined))
    return ofItem(derivation, field);
  // 六月七日至十一日訪問…。抵達當日會見: the first of the days told.
  const isFirst =
    situation.context.cues.isAtBeginning(justBefore(situation)) && !told.value.edtf.startsWith('{');
  const value = dayAfter(isFirst ? told.value.earliest : told.point.day, field.offset);
  if (!value) return unresolved('unresolved.out-of-range');
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('relative.day', field.span, value.edtf);
  return derivation.done(value, pointOf(value));
}

/** 同日 before any day was told: that of the dateline, or of the signing, that its item bears. */
function ofItem(derivation: Derivation, field: Extract<Field, { kind: 'relative' }>): Outcome {
  const { situation } = derivation;
  const day = field.offset === 0 ? situation.context.reference : null;
  if (!day?.words) return unresolved('unresolved.anchor');
  const value = dayAfter(day.latest, 0);
  if (!value) return unresolved('unresolved.anchor');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.day', field.span, value.edtf);
  return derivation.done(value, pointOf(value));
}

/** 十年前的今天: how many years off the day means, by the distance right before it; 0 where there is none. */
function yearsBeside(situation: Situation): number {
  const value = besides(situation)?.value;
  return value?.kind === 'offset' && value.unit === 'year' && value.amount !== null
    ? value.amount * value.direction
    : 0;
}

function inOtherYear(day: DateValue | null, years: number): DateValue | null {
  if (!day) return null;
  const { edtf } = day;
  return composed({
    year: yearOfDay(edtf) + years,
    month: monthOfDay(edtf),
    day: Number(edtf.slice(-2)),
  });
}

function relativeWeek(
  derivation: Derivation,
  week: Extract<Field, { kind: 'relative' }>,
  weekday: Field | undefined,
): Outcome {
  if (week.from === 'anchor')
    return weekday?.kind === 'stated' ? weekdayOfTold(derivation, week, weekday) : weekTold(derivation, week);
  const dayOfWeek = (day: string, weekday: number): DateValue | null =>
    dayAfter(day, weekday - weekdayOf(day) + 7 * week.offset);
  const { situation } = derivation;
  if (weekday?.kind === 'stated') {
    const value = fromReference(situation, (day) => dayOfWeek(day, weekday.value));
    return value
      ? counted(derivation, 'relative.week', hull(week, weekday), value)
      : unresolved('unresolved.reference');
  }
  const value = fromReference(situation, (day) => {
    const [monday, sunday] = [dayOfWeek(day, 1), dayOfWeek(day, 7)];
    return monday && sunday && spanValue(monday, sunday);
  });
  return value ? counted(derivation, 'relative.week', week, value) : unresolved('unresolved.reference');
}

/** `that Friday`: of the week of the day told before. */
function weekdayOfTold(
  derivation: Derivation,
  week: Extract<Field, { kind: 'relative' }>,
  weekday: Extract<Field, { kind: 'stated' }>,
): Outcome {
  const told = derivation.situation.narrative.lastWith('day');
  const day = told?.point.day;
  const value = day && dayAfter(day, weekday.value - weekdayOf(day) + 7 * week.offset);
  if (!told || !value) return unresolved('unresolved.anchor');
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('relative.week', weekday.span, value.edtf);
  return derivation.done(value, pointOf(value));
}

/** `the following week` counts from the day told before it. */
function weekTold(derivation: Derivation, week: Extract<Field, { kind: 'relative' }>): Outcome {
  const told = derivation.situation.narrative.lastWith('day');
  const day = told?.point.day;
  const monday = day && dayAfter(day, 1 - weekdayOf(day) + 7 * week.offset);
  const sunday = day && dayAfter(day, 7 - weekdayOf(day) + 7 * week.offset);
  if (!told || !monday || !sunday) return unresolved('unresolved.anchor');
  const value = spanValue(monday, sunday);
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('relative.week', week.span, value.edtf);
  return derivation.done(value, {});
}

/** The weekday on the side that the clause tells: the coming one, or the last, which may be the document's own day. */
function nearestWeekday(derivation: Derivation, field: Extract<Field, { kind: 'stated' }>): Outcome {
  const { situation } = derivation;
  const { side, span } = directionOf(situation);
  const value = fromReference(situation, (day) => {
    const ahead = (field.value - weekdayOf(day) + 7) % 7;
    const nearest = side === 'future' || ahead === 0 ? ahead : ahead - 7;
    return weekdayBeside(situation, day, nearest, side === 'future' ? 7 : -7) ?? dayAfter(day, nearest);
  });
  if (!value) return unresolved('unresolved.reference');
  if (span)
    derivation.step(side === 'future' ? 'direction.future' : 'direction.past', span, value.edtf, null);
  return counted(derivation, 'weekday.nearest', field, value);
}

/** Not more weeks off than a bare day reaches back. */
const MOST_WEEKS = 5;

/** `It was a Sunday, the 11th`: the next such weekday that has the number which stands beside it. Null where no number does, or where none fits. */
function weekdayBeside(situation: Situation, day: string, nearest: number, week: number): DateValue | null {
  const { next } = situation;
  const date = next?.value.kind === 'date' ? next.value.date : null;
  if (date?.day?.kind !== 'stated' || date.month || date.year || !inApposition(situation, next)) return null;
  const number = date.day.value;
  for (let weeks = 0; weeks < MOST_WEEKS; weeks += 1) {
    const value = dayAfter(day, nearest + week * weeks);
    if (value && Number(value.edtf.slice(-2)) === number) return value;
  }
  return null;
}

/**
 * `last Tuesday` is the one before the writer's day, `the following Monday` the one behind the day told. Where the nearest one and that of the week before (behind) are two days, nobody
 * knows which the writer means.
 */
function weekdayOnSide(
  derivation: Derivation,
  field: Extract<Field, { kind: 'stated' }>,
  { side, from }: NonNullable<DateFields['side']>,
): Outcome {
  const { situation } = derivation;
  const sign = side === 'past' ? -1 : 1;
  const nearest = (day: string): DateValue | null => {
    const ahead = (sign * (field.value - weekdayOf(day)) + 7) % 7;
    return dayAfter(day, sign * (ahead === 0 ? 7 : ahead));
  };
  if (from === 'anchor') {
    const told = situation.narrative.lastWith('day');
    const value = told?.point.day ? nearest(told.point.day) : null;
    if (!told || !value) return unresolved('unresolved.anchor');
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step('anaphor.source', told.span, told.value.edtf);
    derivation.step('relative.day', field.span, value.edtf);
    return derivation.done(value, pointOf(value));
  }
  const ofWeek = (day: string): DateValue | null => dayAfter(day, field.value - weekdayOf(day) + 7 * sign);
  const value = fromReference(situation, nearest);
  const other = fromReference(situation, ofWeek);
  if (!value || !other) return unresolved('unresolved.reference');
  return value.edtf === other.edtf
    ? counted(derivation, 'relative.week', field, value)
    : unresolved('unresolved.two-readings');
}

function counted(
  derivation: Derivation,
  rule: 'relative.day' | 'relative.week' | 'weekday.nearest',
  words: Pick<Field, 'span'>,
  value: DateValue,
): Outcome {
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(derivation.situation));
  derivation.step(rule, words.span, value.edtf);
  return derivation.done(value, pointOf(value));
}

function hull(first: Field, last: Field): Pick<Field, 'span'> {
  return { span: { start: first.span.start, end: last.span.end } };
}

/** What later dates can carry on from a day. */
export function pointOf(value: DateValue): Point {
  if (value.precision !== 'day') return {};
  return { year: yearOfDay(value.edtf), month: monthOfDay(value.edtf), day: value.edtf };
}
