import { monthOfDay, yearOfDay } from '@/lib/time/day';
import { isBackground } from './background';
import { composed, type Numbers } from './compose';
import { directionOf } from './direction';
import type { Told } from './narrative';
import { isOnward } from './onward';
import { clauseAround, knownReference, type Situation } from './situation';

/** The month that a date has come to; 0 for one that tells only its year. */
export function monthReached({ value }: Told): number {
  return value.precision === 'year' || value.precision === 'years' ? 0 : monthOfDay(value.earliest);
}

/** Whether a date told lends its year to a month, with or without its day, that is said behind it. */
export function lendsYearTo(told: Told, situation: Situation, numbers: Omit<Numbers, 'year'>): boolean {
  if (isBackwards(told, situation, numbers) || isBackground(told, situation)) return false;
  return lendsYear(told, situation) || isPastStory(told, situation, numbers);
}

/**
 * A date told lends its year within its paragraph, and beyond it when it tells more than a year. What was worked out from the document's
 * date lends it only when it says the year, within its sentence, behind a semicolon, and to a month to which the story goes on (去年七月…。到了十月): elsewhere a bare
 * month speaks from that date again.
 */
export function lendsYear(told: Told, situation: Situation): boolean {
  if (isPlan(situation) && isLookBack(told, situation)) return false;
  if (isAhead(told, situation)) return false;
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

/** `The treaty expires on 5 February 2021. Talks were held in mid-July`, written in 2020: what is still to come lends no year to what has been. */
function isAhead({ value }: Told, situation: Situation): boolean {
  const now = knownReference(situation)?.latest;
  return now !== undefined && value.earliest > now && directionOf(situation).side === 'past';
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
