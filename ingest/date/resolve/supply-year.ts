import { yearOfDay } from '@/lib/time/day';
import { besides, nearestTo } from './apposition';
import { byReference, directed, type Supplied } from './by-reference';
import { composed, type Numbers, unspecified } from './compose';
import type { Derivation } from './derivation';
import { directionOf } from './direction';
import { beginsLine } from './entry';
import { lendsYearTo, monthReached } from './lends-year';
import type { Told } from './narrative';
import { isOtherYear } from './nearest';
import { isOnward } from './onward';
import { around, knownReference, type Situation } from './situation';

const FIRST_MONTHS = 2;
const LAST_MONTHS = 11;

/**
 * The year of a bare month, with or without its day: that of the date told before it, else the one that the document's date and the clause's tense
 * single out. Examples: 2002 年 1 月…到了 7 月; 9月 in a script of 2004-07-05. Counter-example: behind a month told of another section.
 */
export function supplyYear(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null {
  const { situation } = derivation;
  const sided = yearOnSide(derivation, numbers);
  if (sided !== undefined) return sided;
  const same = yearBeside(derivation, numbers);
  if (same) return same;
  const told = situation.narrative.lastWith('year');
  const headed = yearOfHeading(derivation, numbers, told);
  if (headed) return headed;
  if (
    told?.point.year !== undefined &&
    lendsYearTo(told, situation, numbers) &&
    !(situation.context.cues.bareMonthIsOwn && isPastAhead(situation, { ...numbers, year: told.point.year }))
  ) {
    const onward =
      ((isOnward(situation) && numbers.month !== undefined && numbers.month < monthReached(told)) ||
        turnsYear(told, situation, numbers)) &&
      !isPastAhead(situation, { ...numbers, year: told.point.year + 1 });
    const year = told.point.year + (onward ? 1 : 0);
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step(onward ? 'carry.next-year' : 'carry.year', told.span, unspecified({ ...numbers, year }));
    return { year };
  }
  const planned = plannedYear(derivation, numbers);
  if (planned) return planned;
  if (isHistory(situation)) {
    const before = yearOfSectionBefore(derivation, numbers);
    if (before) return before;
  }
  const value = byReference(situation, isOtherYear, (day) => {
    const year = yearOfDay(day);
    return offsetsFor(situation, numbers).flatMap((offset) => {
      const option = composed({ year: year + offset, ...numbers });
      // 29 February is of a year that has it.
      return option && (!isLeapDay(numbers) || option.precision === 'day') ? option : [];
    });
  });
  const year = value ? yearOfDay(value.earliest) : yearOfReference(situation);
  return year === null ? yearOfSectionBefore(derivation, numbers) : directed(derivation, numbers, { year });
}

/** What was cannot lie behind the writer's day: `In November 2019 it resumed. In September he made proposals`, written in January 2020, goes back. */
function isPastAhead(situation: Situation, numbers: Numbers): boolean {
  const now = knownReference(situation)?.latest;
  const value = composed(numbers);
  return (
    now !== undefined && value !== null && value.earliest > now && directionOf(situation).side === 'past'
  );
}

/** A story of the end of a year that comes to the beginning of the next in the same breath: `On 21 December they were recalled, and links were cut from the first of January`. */
function turnsYear(told: Told, situation: Situation, { month, part }: Omit<Numbers, 'year'>): boolean {
  return (
    month !== undefined &&
    part === undefined &&
    month <= FIRST_MONTHS &&
    monthReached(told) >= LAST_MONTHS &&
    situation.sentence - told.sentence <= 1 &&
    situation.context.cues.turnsYear(around(situation).before)
  );
}

/** `last September`, `next spring`: the nearest that lies wholly on the side that the words name. Undefined where they name none. */
function yearOnSide(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null | undefined {
  const { situation } = derivation;
  const { value } = situation.candidate;
  const { side, from } = (value.kind === 'date' ? value.date.side : undefined) ?? {};
  if (side === undefined) return undefined;
  if (from === 'anchor') return yearBesideTold(derivation, numbers, side);
  const found = byReference(situation, isOtherYear, (day) =>
    [-1, 0, 1]
      .flatMap((offset) => composed({ year: yearOfDay(day) + offset, ...numbers }) ?? [])
      .filter(({ earliest, latest }) => (side === 'past' ? latest < day : earliest > day)),
  );
  return found && directed(derivation, numbers, { year: yearOfDay(found.earliest) });
}

/** `the following February`: the first that begins behind the date told; `the October before`: the last that had ended by then. Null where none was told. */
function yearBesideTold(
  derivation: Derivation,
  numbers: Omit<Numbers, 'year'>,
  side: 'past' | 'future',
): Supplied | null {
  const told = derivation.situation.narrative.pointedAt('month');
  const { year } = told?.point ?? {};
  if (!told || year === undefined) return null;
  const next = (side === 'future' ? [year, year + 1] : [year, year - 1])
    .map((one) => composed({ year: one, ...numbers }))
    .find(
      (one) =>
        one && (side === 'future' ? one.earliest > told.value.latest : one.latest < told.value.earliest),
    );
  if (!next) return null;
  const supplied = { year: yearOfDay(next.earliest) };
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step(
    supplied.year > year ? 'carry.next-year' : 'carry.year',
    told.span,
    unspecified({ ...numbers, ...supplied }),
  );
  return supplied;
}

/** Within so many years there is a leap year, over 1900 too. */
const AHEAD: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function isLeapDay({ month, day }: Omit<Numbers, 'year'>): boolean {
  return month === 2 && day === 29;
}

/** The years, from the document's own, that are looked at: for 年初 only those that the clause's tense tells. */
function offsetsFor(situation: Situation, numbers: Omit<Numbers, 'year'>): readonly number[] {
  const { side } = directionOf(situation);
  if (isLeapDay(numbers)) return side === 'future' ? AHEAD : AHEAD.map((years) => -years);
  if (numbers.month !== undefined) return [-1, 0, 1];
  return side === 'future' ? [0, 1] : side === 'past' ? [-1, 0] : [0];
}

/** In how many sentences behind a day what it planned is still told of. */
const PLANNED_WITHIN = 2;

/**
 * What is planned on a day told in the same entry lies behind that day, and not behind the document's: 2月24日，伊朗通知…，將於3月10日安裝, in a text of June. In a later sentence only where
 * the day has come by the document's date.
 */
function plannedYear(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null {
  const { situation } = derivation;
  const told = situation.narrative.lastWith('day');
  const { year, day } = told?.point ?? {};
  if (!told || year === undefined || day === undefined || numbers.month === undefined) return null;
  const apart = situation.sentence - told.sentence;
  if (told.paragraph !== situation.paragraph || apart > PLANNED_WITHIN || !told.says.month) return null;
  if (directionOf(situation).side !== 'future') return null;
  const next = [year, year + 1]
    .map((one) => composed({ year: one, ...numbers }))
    .find((one) => one && one.latest > day);
  const now = knownReference(situation)?.latest;
  if (!next || (apart > 0 && (now === undefined || next.latest > now))) return null;
  derivation.anchor = { kind: 'timex', index: told.index };
  const supplied = { year: yearOfDay(next.earliest) };
  derivation.step('carry.planned', told.span, unspecified({ ...numbers, ...supplied }));
  return supplied;
}

/** `1998年` above `5月11日　印度試爆。`: the year of the heading, unless the entry's own paragraph has told one. */
function yearOfHeading(
  derivation: Derivation,
  numbers: Omit<Numbers, 'year'>,
  told: Told | null,
): Supplied | null {
  const { narrative, paragraph, text } = derivation.situation;
  const head = narrative.headedBy('year');
  const year = head?.point.year;
  if (!head || year === undefined || told?.paragraph === paragraph) return null;
  // An entry that says its own year heads those below it.
  if (told?.says.year && (told.point.year ?? year) > year && beginsLine(text, told.span.start)) return null;
  derivation.anchor = { kind: 'timex', index: head.index };
  derivation.step('carry.year', head.span, unspecified({ ...numbers, year }));
  return { year };
}

/** A history tells of years further back than so many before it was written. */
const LONG_AGO = 2;

/** A text that has not yet spoken from its own day, and has told of years long before: an article of an encyclopaedia, whose next part goes on with the story. */
function isHistory(situation: Situation): boolean {
  const { narrative } = situation;
  const reference = knownReference(situation);
  const told = narrative.pointedAt('year');
  if (!reference || told?.point.year === undefined || narrative.speaksFromNow) return false;
  return (
    yearOfDay(reference.earliest) - told.point.year >= LONG_AGO && directionOf(situation).side !== 'future'
  );
}

/** Where nothing else says it, a heading does not end the year told before it: `…2006年4月11日。三、制裁 5月31日`. */
function yearOfSectionBefore(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null {
  const { narrative } = derivation.situation;
  const told = narrative.isOfUnknownDay ? null : narrative.pointedAt('year');
  if (told?.point.year === undefined || told.point.month === undefined || numbers.month === undefined)
    return null;
  const year = told.point.year + (numbers.month < monthReached(told) ? 1 : 0);
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step(
    year > told.point.year ? 'carry.next-year' : 'carry.year',
    told.span,
    unspecified({ ...numbers, year }),
  );
  return { year };
}

/** The year of the date right before it that means the same: 兩個月前的七月十一日. */
function yearBeside(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null {
  const { situation } = derivation;
  const beside = besides(situation);
  if (!beside?.earliest) return null;
  const near = yearOfDay(beside.earliest);
  const options = [near, near - 1, near + 1].flatMap((year) => composed({ year, ...numbers }) ?? []);
  const value = nearestTo(beside, options);
  if (!value) return null;
  const year = yearOfDay(value.earliest);
  derivation.anchor = { kind: 'timex', index: situation.index - 1 };
  derivation.step('carry.apposition', beside, unspecified({ ...numbers, year }));
  return { year };
}

/** The year of a document of which no more than the year is known: its bare months are of that year. */
function yearOfReference(situation: Situation): number | null {
  const reference = knownReference(situation);
  if (!reference) return null;
  const year = yearOfDay(reference.earliest);
  return year === yearOfDay(reference.latest) ? year : null;
}
