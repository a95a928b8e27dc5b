import { type DateValue, dayValue } from '@/lib/time/date-value';
import { isCalendarDay } from '@/lib/time/gregorian';
import { composed, type Numbers, unspecified } from './compose';
import type { Derivation } from './derivation';
import { directionOf } from './direction';
import type { Told } from './narrative';
import { choose, type Penalty } from './nearest';
import { fromReference, referenceStep, type Situation } from './situation';

/** What a date is lent: the year, and for a bare day the month. */
export interface Supplied {
  readonly year: number;
  readonly month?: number;
}

/** Before the date these say that the story has moved on: 到了 3 月, behind November, is the next year's. */
const ONWARD = /(?:到了?|直到|直至|延至|推迟[到至]|迄|至)\s?$/;

/**
 * The year of a bare month, with or without its day: that of the date told before it, else the one that the document's date and the clause's tense
 * make nearest. Examples: 2002 年 1 月…到了 7 月; 9月 in a script of 2004-07-05. Counter-example: behind a month told of another section.
 */
export function yearFor(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null {
  const { situation } = derivation;
  const told = situation.narrative.lastWith('year');
  if (told?.point.year !== undefined && lendsYear(told, situation)) {
    const onward = isOnward(situation) && numbers.month !== undefined && numbers.month < monthReached(told);
    const year = told.point.year + (onward ? 1 : 0);
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step(onward ? 'carry.next-year' : 'carry.year', told.span, unspecified({ ...numbers, year }));
    return { year };
  }
  const value = byReference(derivation, unspecified(numbers), isOtherYear, (day) => {
    const year = Number(day.slice(0, 4));
    const offsets = numbers.month === undefined ? [0] : [-1, 0, 1];
    return offsets.flatMap((offset) => composed({ year: year + offset, ...numbers }) ?? []);
  });
  return value && { year: Number(value.edtf.slice(0, 4)) };
}

/** The month that a date has come to; 0 for one that tells only its year. */
function monthReached({ value }: Told): number {
  return value.precision === 'year' || value.precision === 'years' ? 0 : Number(value.earliest.slice(5, 7));
}

/**
 * The month of a bare day: that of the day told before it, else the one next to the document's date.
 * Examples: 8 月 28 日…27 日; 24號 in a news script. Counter-example: 24號 two sentences behind 2002年8月 speaks from the document's date.
 */
export function monthFor(derivation: Derivation, day: number): Supplied | null {
  const { situation } = derivation;
  const told = situation.narrative.lastWith('month');
  if (told?.point.year !== undefined && told.point.month !== undefined && lendsMonth(told, situation)) {
    const before = Number(told.point.day?.slice(8) ?? 0);
    const onward = isOnward(situation) && day < before;
    const { year, month } = onward
      ? nextMonth(told.point.year, told.point.month)
      : { year: told.point.year, month: told.point.month };
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step(
      onward ? 'carry.next-month' : 'carry.month',
      told.span,
      unspecified({ year, month, day }),
    );
    return { year, month };
  }
  const value = byReference(derivation, unspecified({ day }), isToCome, (iso) => {
    const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
    return [-2, -1, 0, 1, 2].flatMap((offset) => {
      const [year, month] = [Math.floor((count + offset) / 12), ((count + offset) % 12) + 1];
      return isCalendarDay(year, month, day) ? [dayValue(year, month, day)] : [];
    });
  });
  return value && { year: Number(value.edtf.slice(0, 4)), month: Number(value.edtf.slice(5, 7)) };
}

/** Without a word of tense a bare day is rather past, and a bare month rather of the document's own year: else a writer says so. */
const isToCome: Penalty = (option, day) => (option.earliest > day ? 3 : 1);
const isOtherYear: Penalty = (option, day) => (option.earliest.slice(0, 4) === day.slice(0, 4) ? 1 : 1.5);

function byReference(
  derivation: Derivation,
  bare: string,
  penalty: Penalty,
  options: (day: string) => DateValue[],
): DateValue | null {
  const { situation } = derivation;
  const { side, span } = directionOf(situation);
  const value = fromReference(situation, (day) => choose(options(day), day, side, penalty));
  // Where the document's date is a range that leaves several answers, none is taken.
  if (!value || value.earliest.slice(0, 4) !== value.latest.slice(0, 4)) return null;
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step(`direction.${side}`, span, value.edtf, bare);
  return value;
}

function nextMonth(year: number, month: number): { year: number; month: number } {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

function isOnward({ form, candidate }: Situation): boolean {
  return ONWARD.test(form.slice(Math.max(0, candidate.start - 4), candidate.start));
}

/**
 * A date told lends its year within its paragraph, and beyond it when it tells more than a year. What was worked out from the document's
 * date lends it only within its sentence, and only when it says the year: elsewhere a bare month speaks from that date again.
 */
function lendsYear(told: Told, situation: Situation): boolean {
  if (told.deictic) return told.saysYear && told.sentence === situation.sentence;
  return told.paragraph === situation.paragraph || told.point.month !== undefined;
}

function lendsMonth(told: Told, situation: Situation): boolean {
  const near = situation.sentence - told.sentence <= 1 && told.paragraph === situation.paragraph;
  if (told.deictic) return near && situation.context.reference === null;
  return near || told.point.day !== undefined;
}
