import { monthOfDay, yearOfDay } from '@/lib/time/day';
import { besides, nearestTo } from './apposition';
import { byReference, directed, type Supplied } from './by-reference';
import { composed, type Numbers, unspecified } from './compose';
import type { Derivation } from './derivation';
import { directionOf } from './direction';
import { beginsLine } from './entry';
import type { Told } from './narrative';
import { isOtherYear } from './nearest';
import { isOnward } from './onward';
import { clauseAround, knownReference, type Situation } from './situation';

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
    !isBackwards(told, situation, numbers) &&
    (lendsYear(told, situation) || isPastStory(told, situation, numbers))
  ) {
    const onward = isOnward(situation) && numbers.month !== undefined && numbers.month < monthReached(told);
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

/** `last September`, `next spring`: the nearest that lies wholly on the side that the words name. Undefined where they name none. */
function yearOnSide(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null | undefined {
  const { situation } = derivation;
  const { value } = situation.candidate;
  const { side, from } = (value.kind === 'date' ? value.date.side : undefined) ?? {};
  if (side === undefined) return undefined;
  if (from === 'anchor') return yearBehindTold(derivation, numbers);
  const found = byReference(situation, isOtherYear, (day) =>
    [-1, 0, 1]
      .flatMap((offset) => composed({ year: yearOfDay(day) + offset, ...numbers }) ?? [])
      .filter(({ earliest, latest }) => (side === 'past' ? latest < day : earliest > day)),
  );
  return found && directed(derivation, numbers, { year: yearOfDay(found.earliest) });
}

/** `the following February`: the first that begins behind the date told. Null where none was told. */
function yearBehindTold(derivation: Derivation, numbers: Omit<Numbers, 'year'>): Supplied | null {
  const told = derivation.situation.narrative.pointedAt('month');
  const { year } = told?.point ?? {};
  if (!told || year === undefined) return null;
  const next = [year, year + 1]
    .map((one) => composed({ year: one, ...numbers }))
    .find((one) => one && one.earliest > told.value.latest);
  if (!next) return null;
  const supplied = { year: yearOfDay(next.earliest) };
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('carry.next-year', told.span, unspecified({ ...numbers, ...supplied }));
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

/** The month that a date has come to; 0 for one that tells only its year. */
function monthReached({ value }: Told): number {
  return value.precision === 'year' || value.precision === 'years' ? 0 : monthOfDay(value.earliest);
}

/**
 * A date told lends its year within its paragraph, and beyond it when it tells more than a year. What was worked out from the document's
 * date lends it only when it says the year, within its sentence, behind a semicolon, and to a month to which the story goes on (去年七月…。到了十月): elsewhere a bare
 * month speaks from that date again.
 */
export function lendsYear(told: Told, situation: Situation): boolean {
  if (isPlan(situation) && isLookBack(told, situation)) return false;
  if (told.deictic)
    return (
      told.says.year &&
      (told.sentence === situation.sentence ||
        (told.sentence === situation.sentence - 1 &&
          (isOnward(situation) || goesOnBehindSemicolon(situation))))
    );
  if (told.paragraph === situation.paragraph || isAsked(told, situation)) return true;
  const { narrative, context } = situation;
  if (narrative.isOfUnknownDay || (context.cues.bareMonthIsOwn && narrative.speaksFromNow)) return false;
  return told.point.month !== undefined && !isPlan(situation);
}

/**
 * In news that speaks from its own day, a month that lies before the one told, in another sentence, is of that day again: `gunmen killed 166 in November 2008. The ministers agreed in April`.
 */
function isBackwards(told: Told, situation: Situation, { month }: Omit<Numbers, 'year'>): boolean {
  const { cues, reference } = situation.context;
  return (
    cues.bareMonthIsOwn &&
    situation.narrative.speaksFromNow &&
    reference !== null &&
    reference.earliest === reference.latest &&
    !told.deictic &&
    told.sentence !== situation.sentence &&
    month !== undefined &&
    month < monthReached(told) &&
    !isOnward(situation)
  );
}

/**
 * A story of the year before goes on from month to month within its paragraph: in a report of March 1996 `去年六月訪問…。六月十六日通知…，十一月下旬又…` are of 1995, since
 * in the writer's own year they would lie ahead of him. Counter-examples: `去年八月…。9月，總統訪俄`, and a month that this year has seen.
 */
function isPastStory(told: Told, situation: Situation, numbers: Omit<Numbers, 'year'>): boolean {
  const reference = knownReference(situation);
  const { year } = told.point;
  if (!reference || year === undefined || numbers.month === undefined) return false;
  if (told.paragraph !== situation.paragraph || year !== yearOfDay(reference.earliest) - 1) return false;
  const ahead = composed({ year: year + 1, ...numbers });
  return (
    numbers.month >= monthReached(told) &&
    ahead !== null &&
    ahead.earliest > reference.latest &&
    (directionOf(situation).side === 'past' ||
      situation.context.cues.goesOn(situation.form.slice(situation.clause.start, situation.clause.end))) &&
    directionOf(situation).side !== 'future'
  );
}

/** `上次會面是2003年11月。6月底，雙方將…`: what was gone back to lends no year to a plan. */
function isLookBack(told: Told, { form, context, sentence }: Situation): boolean {
  const { start, end } = clauseAround(form, told.span, context.cues);
  return told.sentence !== sentence && context.cues.looksBack(form.slice(start, end));
}

/** What the writer says is planned lies ahead of his own day, whatever was told in another paragraph. */
export function isPlan(situation: Situation): boolean {
  const reference = knownReference(situation);
  return reference?.earliest === reference?.latest && directionOf(situation).side === 'future';
}

/** `What changed in 2003?`: the answer, which follows at once, is of the time asked for. */
function isAsked({ span, paragraph }: Told, situation: Situation): boolean {
  const between = situation.text.slice(span.end, situation.candidate.start);
  return (
    situation.paragraph - paragraph === 1 &&
    QUESTION_END.test(between) &&
    !/[.!。]\s/.test(between.split(QUESTION_END)[0] ?? '')
  );
}

const QUESTION_END = /[?？]["”’)」]?\s*\n/;
const SENTENCE_BEFORE = 60;

function goesOnBehindSemicolon({ text, candidate, context }: Situation): boolean {
  return context.cues.punctuation.semicolonBefore.test(
    text.slice(Math.max(0, candidate.start - SENTENCE_BEFORE), candidate.start),
  );
}
