import type { PartId } from '@/lib/time/conventions';
import { type DateValue, dayValue } from '@/lib/time/date-value';
import { dayNumber, dayOfMonth, monthOfDay, yearOfDay } from '@/lib/time/day';
import { isCalendarDay, isIsoYear } from '@/lib/time/gregorian';
import { byReference, directed, type Supplied } from './by-reference';
import { composed, unspecified } from './compose';
import type { Derivation } from './derivation';
import { type Direction, directionOf } from './direction';
import { isPlan } from './lends-year';
import type { Told } from './narrative';
import type { Penalty } from './nearest';
import { isOnward } from './onward';
import { knownReference, type Situation } from './situation';

/** What lies further back than so many days is the background of a report. */
const BACKGROUND = 90;

/** Without a word of tense a bare day is rather past than to come. */
const isToCome: Penalty = (option, day) => (option.earliest > day ? 3 : 1);

/**
 * The month of a bare day, or with no day of a bare 月底: that of the date told before it, else the one next to the document's date.
 * Examples: 8 月 28 日…27 日; 24號 in a news script. Counter-example: 24號 two sentences behind 2002年8月 speaks from the document's date.
 */
export function supplyMonth(
  derivation: Derivation,
  day: number | undefined,
  part: PartId | undefined,
): Supplied | null {
  const { situation } = derivation;
  const bare = day === undefined ? {} : { day };
  const passed = day === undefined ? null : within(situation, day);
  if (passed?.point.year !== undefined && passed.point.month !== undefined) {
    const supplied = { year: passed.point.year, month: passed.point.month };
    derivation.anchor = { kind: 'timex', index: passed.index };
    derivation.step('carry.month', passed.span, unspecified({ ...supplied, ...bare }));
    return supplied;
  }
  const head = situation.narrative.headedBy('month');
  const last = situation.narrative.lastWith('month');
  if (
    head?.point.year !== undefined &&
    head.point.month !== undefined &&
    last?.paragraph !== situation.paragraph
  ) {
    const supplied = { year: head.point.year, month: head.point.month };
    derivation.anchor = { kind: 'timex', index: head.index };
    derivation.step('carry.month', head.span, unspecified({ ...supplied, ...bare }));
    return supplied;
  }
  // A month told in passing (推遲到9月份) does not hide the day told before it.
  const told = [situation.narrative.lastWith('month'), situation.narrative.lastWith('day')].find(
    (one) => one && lendsMonth(one, situation),
  );
  if (told?.point.year !== undefined && told.point.month !== undefined) {
    const { year, month, day: before } = told.point;
    const onward =
      isOnward(situation) && day !== undefined && before !== undefined && day < dayOfMonth(before);
    const supplied = onward ? next(year, month) : { year, month };
    derivation.anchor = { kind: 'timex', index: told.index };
    const rule = onward ? 'carry.next-month' : 'carry.month';
    derivation.step(rule, told.span, unspecified({ ...supplied, ...bare }));
    return supplied;
  }
  const value = byReference(situation, isToCome, (iso) =>
    around(iso, day, part, directionOf(situation).side),
  );
  if (!value) return null;
  const [year, month] = [yearOfDay(value.earliest), monthOfDay(value.earliest)];
  return directed(derivation, bare, { year, month });
}

/** The days planned before in the sentence, if the bare day is one of them: 會期原訂六月十二日至十四日，…十三日飛抵. */
function within({ narrative, sentence }: Situation, day: number): Told | null {
  const passed = narrative.passedIn(sentence);
  if (!passed || passed.value.precision === 'day') return null;
  const { earliest, latest } = passed.value;
  const iso = `${earliest.slice(0, -2)}${String(day).padStart(2, '0')}`;
  const isShort = earliest.slice(0, -3) === latest.slice(0, -3);
  return isShort && passed.value.precision === 'days' && iso >= earliest && iso <= latest ? passed : null;
}

/** The days of this number in the months around a day; without a number its own month. */
function around(
  iso: string,
  day: number | undefined,
  part: PartId | undefined,
  side: Direction['side'],
): DateValue[] {
  const [year, month] = [yearOfDay(iso), monthOfDay(iso)];
  if (day === undefined) {
    // 月初 in the last days of a month is the next one's where it is to come.
    const offsets = side === 'future' ? [0, 1] : side === 'past' ? [-1, 0] : [0];
    return offsets.flatMap((offset) => {
      const count = year * 12 + month - 1 + offset;
      return (
        composed({ year: Math.floor(count / 12), month: (count % 12) + 1, ...(part ? { part } : {}) }) ?? []
      );
    });
  }
  // Where neighbouring months lack the day (31), the months beyond may have it.
  return (day > 28 ? [-2, -1, 0, 1, 2] : [-1, 0, 1]).flatMap((offset) => {
    const count = year * 12 + month - 1 + offset;
    const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
    return isIsoYear(y) && isCalendarDay(y, m, day) ? [dayValue(y, m, day)] : [];
  });
}

function next(year: number, month: number): { year: number; month: number } {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/**
 * A day told lends its month on; a month told only to its own sentence and the next. What was worked out from the document's date lends it
 * only where it states the month (8 月 28 日…《勞動新聞》27 日), and without a day only to its own sentence.
 */
function lendsMonth(told: Told, situation: Situation): boolean {
  const isNear = situation.sentence - told.sentence <= 1 && told.paragraph === situation.paragraph;
  if (isNextPlanned(told, situation)) return true;
  if (!told.deictic) return isNear || (told.point.day !== undefined && !isOfNow(told, situation));
  if (situation.context.reference === null) return isNear;
  // `in June of last year. … on the twelfth`: it says which month it is.
  const { bareMonthIsOwn, storyReaches } = situation.context.cues;
  if (bareMonthIsOwn && told.says.year && told.says.month && told.paragraph === situation.paragraph)
    return situation.sentence - told.sentence <= storyReaches;
  return told.says.month && (told.point.day !== undefined ? isNear : told.sentence === situation.sentence);
}

/** Days planned one behind the other in a sentence: 28號將舉行告別式，29號開追悼大會. Counter-example: 28號將舉行會談，17號才公布. */
function isNextPlanned(told: Told, { sentence, candidate, context }: Situation): boolean {
  const { value } = candidate;
  const day = value.kind === 'date' ? value.date.day : undefined;
  const { reference } = context;
  return (
    told.sentence === sentence &&
    told.point.day !== undefined &&
    reference !== null &&
    told.value.earliest > reference.latest &&
    day?.kind === 'stated' &&
    day.value > dayOfMonth(told.point.day)
  );
}

/** In a new paragraph a bare day of a report speaks from its own day again, behind the background that it told, and so does a plan. */
function isOfNow(told: Told, situation: Situation): boolean {
  const reference = knownReference(situation);
  if (told.paragraph === situation.paragraph || !reference) return false;
  if (isPlan(situation)) return true;
  const isLongAgo = dayNumber(reference.earliest) - dayNumber(told.value.latest) > BACKGROUND;
  return situation.narrative.speaksFromNow && isLongAgo;
}
