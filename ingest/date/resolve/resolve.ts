import { foldedText } from '@/lib/text/folded-text';
import type { DateFields, TimexCandidate } from '../candidate';
import { resolveEvent, resolvePeriod } from './anaphora';
import { inApposition } from './apposition';
import { resolveDate } from './date';
import { resolveDuration } from './duration';
import { countsFromNow, type Entry, entryOf } from './entry';
import { headsChronology } from './heading-date';
import { resolveList } from './list';
import { Narrative, type Told } from './narrative';
import { resolveOffset } from './offset';
import { beginsThere } from './open-end';
import { Places } from './places';
import { resolveRange } from './range';
import { resultOf } from './result';
import { clauseAround, type Situation } from './situation';
import { type Outcome, type Resolution, type ResolveContext, type ResolvedTimex, unresolved } from './types';

/**
 * Works out the calendar dates of a text's date expressions, in their order, since each may count from the one before.
 * @param candidates what `recognise` found in `text`
 * @param text the same text; all offsets are UTF-16 code units into it
 * @returns one result a candidate. Where nothing fixes a date its `edtf` is null and the last step of its `basis` says why.
 */
export function resolveTimexes(
  candidates: readonly TimexCandidate[],
  text: string,
  context: ResolveContext,
): ResolvedTimex[] {
  const form = foldedText(text);
  const narrative = new Narrative();
  const places = new Places(text, context);
  let own = context;
  let entry: Entry | null = null;
  let item = 0;
  let previous: ResolvedTimex | null = null;
  return candidates.map((candidate, index) => {
    const place = places.at(candidate.start);
    const { items } = context;
    for (let next = items?.[item]; next && next.start <= candidate.start; next = items?.[item]) {
      own = { ...context, reference: next.reference };
      item += 1;
    }
    if (context.cuesAt) own = { ...own, cues: context.cuesAt(candidate.start) };
    if (place.isReset) narrative.reset(headsChronology(text, candidate));
    const clause = clauseAround(text, candidate, own.cues);
    const next = candidates[index + 1] ?? null;
    const situation: Situation = {
      text,
      form,
      candidate,
      index,
      previous,
      next,
      context:
        entry?.paragraph === place.paragraph && countsFromNow(candidate)
          ? { ...own, reference: entry.reference }
          : own,
      narrative,
      clause,
      ...place,
    };
    const outcome = resolveOne(situation);
    const result = resultOf(situation, outcome);
    if (isDeictic(situation, outcome) && !isLimitOfStory(situation)) narrative.markDeictic(index);
    // A time that reaches to the writer's day (自1993年以來) is told beside the story and does not move it.
    const isStory =
      outcome.value !== null &&
      isOfStory(situation, outcome) &&
      (result.precision !== 'open' || beginsThere(situation));
    if (isStory && outcome.value !== null) {
      const told = toldOf(situation, outcome);
      if (result.aside && !told.heads) narrative.pass(told);
      else narrative.tell(told);
    }
    if (outcome.value === null && isOfUnknownYear(candidate)) narrative.lose();
    if (outcome.value === null && outcome.reason === 'unresolved.reference' && countsFromNow(candidate))
      narrative.speakFromUnknown();
    entry = entryOf(text, result, place.paragraph, own) ?? entry;
    previous = result;
    return result;
  });
}

function resolveOne(situation: Situation): Outcome {
  const { value } = situation.candidate;
  switch (value.kind) {
    case 'date':
      return resolveDate(situation, value.date);
    case 'range':
      return resolveRange(situation, value.from, value.to);
    case 'list':
      return resolveList(situation, value.members);
    case 'offset':
      return resolveOffset(situation, value);
    case 'duration':
      return resolveDuration(situation, value);
    case 'unclear':
      return unresolved(value.why);
    case 'set':
      return unresolved('unresolved.frequency');
    case 'period':
      return resolvePeriod(situation);
    case 'event':
      return resolveEvent(situation);
  }
}

/**
 * A length of time and a frequency leave the narrative where it is, and so do a word for where it is and a look back from there (六年前). What a date behind
 * it explains (兩個月前的七月十一日) is told there.
 */
function isOfStory(situation: Situation, { anchor }: Resolution): boolean {
  const { value } = situation.candidate;
  if (value.kind !== 'offset')
    return value.kind === 'date' || value.kind === 'range' || value.kind === 'list';
  return (value.direction > 0 || anchor?.kind !== 'timex') && !inApposition(situation, situation.next);
}

/** Counted from the document's own date, or from a date that is. */
function isDeictic({ narrative }: Situation, outcome: Outcome): boolean {
  if (outcome.value === null) return false;
  const { anchor } = outcome;
  return anchor?.kind === 'reference' || (anchor?.kind === 'timex' && narrative.isDeictic(anchor.index));
}

/** `would have it within a year`: a time limit may run from a day that is told, and does not say that the text speaks from its own. */
function isLimitOfStory({ candidate: { value }, context }: Situation): boolean {
  return context.cues.bareMonthIsOwn && value.kind === 'duration' && value.window === 'within';
}

function toldOf(situation: Situation, { value, point, anchor }: Resolution): Told {
  const { candidate: span, narrative, index, sentence, paragraph } = situation;
  const deictic = narrative.isDeictic(index);
  const [own, counted] = [saidBy(span), isCounted(span)];
  const from = anchor?.kind === 'timex' ? narrative.at(anchor.index) : null;
  // 去年六月…，八月…，九月…: the sentence has said the year.
  const isOfSentence = from?.sentence === sentence;
  const says = {
    year: own.year || (isOfSentence && from.says.year),
    month: own.month || (isOfSentence && from.says.month),
  };
  const heads = headsChronology(situation.text, span);
  return { index, span, value, point, deictic, counted, says, sentence, paragraph, heads };
}

/** 今年五月 in a text whose own year nobody knows: what follows is of that year, and of none told before. */
function isOfUnknownYear({ value }: TimexCandidate): boolean {
  const year = value.kind === 'date' ? value.date.year : undefined;
  return year?.kind === 'relative' && year.from === 'reference';
}

function isCounted({ value }: TimexCandidate): boolean {
  return value.kind === 'offset' && value.unit !== 'year';
}

function saidBy({ value }: TimexCandidate): Told['says'] {
  const date = lastOf(value);
  return { year: date.year !== undefined, month: date.month?.kind === 'stated' };
}

function lastOf(value: TimexCandidate['value']): DateFields {
  if (value.kind === 'list') return Object.assign({}, ...value.members);
  return value.kind === 'date' ? value.date : value.kind === 'range' ? { ...value.from, ...value.to } : {};
}
