import { dayNumber, monthOfDay } from '@/lib/time/day';
import type { DateFields, TimexValue } from '../candidate';
import { inApposition } from './apposition';
import { calendarUnit } from './arithmetic';
import { countedFrom } from './counted-from';
import { resolveDate } from './date';
import { Derivation } from './derivation';
import { beginsLine } from './entry';
import { eventDate } from './event-date';
import type { Told } from './narrative';
import { distance, type Reach, reachOf } from './reach';
import { fromReference, justBefore, knownReference, referenceStep, type Situation } from './situation';
import { type Outcome, unresolved } from './types';

type Offset = Extract<TimexValue, { kind: 'offset' }>;

/**
 * Resolves a distance: on from the date told before it, else from the document's date (五天後), back from the document's date (三天前) or, in a text that has no
 * day of its own, from the date told in its sentence; or from an event (會談前兩天). Counter-examples: 數年前 has no number; 兩天後 behind a bare year has no day
 * to count from.
 */
export function resolveOffset(situation: Situation, value: Offset): Outcome {
  const reach = reachOf(situation, value);
  if (!reach) return unresolved('unresolved.vague');
  if (value.event) return fromEvent(situation, value.event, reach);
  if (value.base && value.base !== 'awaited') return fromBase(situation, value.base, reach);
  const told = value.origin === 'reference' ? null : toldFor(situation, value);
  const outcomes = [
    told && (() => fromTold(situation, told, reach)),
    value.origin === 'anchor' ? null : () => fromDocument(situation, reach),
  ];
  const [first, second] = outcomes.flatMap((one) => (one ? [one] : []));
  const outcome =
    first?.() ?? unresolved(value.origin === 'anchor' ? 'unresolved.anchor' : 'unresolved.reference');
  // 兩個月前的七月十一日: the date behind it tells from where it counts.
  if (outcome.value === null || !second || fitsNext(situation, outcome.value)) return outcome;
  const other = second();
  return other.value && fitsNext(situation, other.value) ? other : outcome;
}

/** The distance from the date that stands before it: 8月15日的十天前. */
function fromBase(situation: Situation, base: DateFields, reach: Reach): Outcome {
  const outcome = resolveDate(situation, base);
  const date = outcome.value && distance(outcome.value, reach);
  if (outcome.value === null || !date) return outcome;
  const derivation = new Derivation(situation);
  derivation.steps.push(...outcome.steps);
  derivation.problems.push(...outcome.problems);
  derivation.anchor = outcome.anchor;
  Object.assign(derivation.implied, outcome.implied);
  return countedFrom(derivation, date, reach);
}

function fromEvent(situation: Situation, event: NonNullable<Offset['event']>, reach: Reach): Outcome {
  const base = eventDate(situation, event);
  const back = base ? null : backToEvent(situation, reach);
  if (back) return back;
  const edge = base && (reach.to < 0 ? base.value.earliest : base.value.latest);
  const date = edge === null ? null : distance({ earliest: edge, latest: edge }, reach);
  if (!base || !date) return unresolved('unresolved.event');
  const derivation = new Derivation(situation);
  derivation.anchor = base.anchor;
  derivation.steps.push(...base.steps);
  return countedFrom(derivation, date, reach);
}

/** `On 8 July he died, a day after talks had opened`: of the two days the one that nobody states lies so far on the other side. Only from a day told before in the same sentence. */
function backToEvent(situation: Situation, { from, to, unit }: Reach): Outcome | null {
  const { narrative, sentence, context } = situation;
  const told = narrative.lastWith('day');
  if (told?.sentence !== sentence || told.value.precision !== 'day') return null;
  if (!context.cues.countsBackToEvent(situation.form.slice(told.span.end, situation.candidate.start)))
    return null;
  return fromTold(situation, told, { from: -to, to: -from, unit });
}

function fromTold(situation: Situation, told: Told, reach: Reach): Outcome {
  const { value, point } = told;
  const isKnown = point[calendarUnit(reach.unit)] !== undefined;
  // 2006年1月初…三週後: the days told, all of them so much later.
  const isSpan =
    (value.precision === 'part-of-month' || value.precision === 'days') &&
    // 進行了13天之後 names its end no closer than its beginning.
    !situation.context.cues.tellsLength(justBefore(situation));
  const edge = { earliest: value.latest, latest: value.latest };
  const date = isKnown ? distance(edge, reach) : isSpan ? distance(value, reach) : null;
  if (!date) return unresolved('unresolved.anchor');
  const derivation = new Derivation(situation);
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, value.edtf);
  return countedFrom(derivation, date, reach);
}

function fromDocument(situation: Situation, reach: Reach): Outcome {
  if (!isKnownTo(situation, reach)) return unresolved('unresolved.reference');
  const date = fromReference(situation, (day) => distance({ earliest: day, latest: day }, reach));
  if (!date) return unresolved('unresolved.out-of-range');
  const derivation = new Derivation(situation);
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  return countedFrom(derivation, date, reach);
}

/** How many days a document's date may leave open for a distance in this unit to count from it. */
const MOST_OPEN = { day: 7, month: 62, year: 800 } as const;

/** Whether the document's date is known closely enough for the unit: 13 天後 counts from no year. */
function isKnownTo(situation: Situation, { unit }: Reach): boolean {
  const reference = knownReference(situation);
  if (!reference) return false;
  return dayNumber(reference.latest) - dayNumber(reference.earliest) <= MOST_OPEN[calendarUnit(unit)];
}

/** The last date told, where it is near enough to count from: for 兩天後 in any text, for 三天前 where the text has no day of its own or says so. */
function toldFor(situation: Situation, { direction, origin }: Offset): Told | null {
  const { narrative, sentence, paragraph, context } = situation;
  const told = narrative.backwards()[0];
  if (!told || (told.paragraph !== paragraph && !goesOver(situation, told, direction))) return null;
  if (sentence - told.sentence > context.cues.storyReaches) return null;
  if (
    direction > 0 ||
    origin === 'anchor' ||
    (inApposition(situation, situation.next) && statesMonth(situation))
  )
    return told;
  const reference = knownReference(situation);
  const tellsHistory = !reference || reference.earliest !== reference.latest;
  const isBack = context.cues.countsFromStory(justBefore(situation));
  if (isInEntry(situation, told)) return told;
  return !told.deictic && (tellsHistory || isBack) ? told : null;
}

/** `…withdrew on 5 May.` and in the next paragraph `A week later`, at its head. Counter-example: behind a heading nobody knows from where. */
function goesOver(
  { text, candidate, context }: Situation,
  told: Told,
  direction: Offset['direction'],
): boolean {
  return context.cues.storyGoesOver && direction > 0 && !told.heads && beginsLine(text, candidate.start);
}

/** 5月27日：…兩天前…: an entry that begins with its day counts from there, and not from the day of the whole text. */
function isInEntry({ text, sentence, context }: Situation, told: Told): boolean {
  const { start, end } = told.span;
  const isHead =
    beginsLine(text, start) && context.cues.punctuation.behindEntryHead.test(text.slice(end, end + 2));
  return told.sentence === sentence && told.says.month && told.point.day !== undefined && isHead;
}

function statesMonth({ next }: Situation): boolean {
  return next?.value.kind === 'date' && next.value.date.month?.kind === 'stated';
}

/** Whether a date behind the distance that means the same (的七月十一日) can lie there. */
function fitsNext(situation: Situation, { earliest, latest }: { earliest: string; latest: string }): boolean {
  const { next } = situation;
  if (!inApposition(situation, next) || next?.value.kind !== 'date') return true;
  const { month } = next.value.date;
  if (month?.kind !== 'stated') return true;
  const monthOf = (day: string): number => monthOfDay(day);
  return month.value === monthOf(earliest) || month.value === monthOf(latest);
}
