import type { DateValue } from '@/lib/time/date-value';
import type { ResolvingCues } from '../language';
import { around, type Situation } from './situation';

const LINE_END = 0x0a;

/**
 * Whether a date is mentioned in passing, so that the narrative does not move to it: a plan or time limit (計畫在2003年完工之前), a comparison, a treaty by its
 * year (違反一九九四年簽定的協定), or anything in brackets. Counter-examples: 1992 年 11 月，葉爾欽訪問南韓; 1994年5月4日的開羅協定使…,
 * where the story goes on with the treaty; 二月十三號在北京達成協議.
 */
export function isInPassing(situation: Situation, value: DateValue): boolean {
  const { form, candidate, clause, context } = situation;
  const { cues } = context;
  const words = around(situation);
  if (cues.isInPassing(words, { isBareMonth: isBareMonth(candidate), isYear: isYear(candidate) }))
    return true;
  if (cues.namesInstrument(words.behind) && !movesOn(situation, value, words.before)) return true;
  const lead = form.slice(Math.max(0, clause.start - cues.reach.lead), candidate.start);
  if (cues.isContrasted(lead)) return true;
  return isBracketed(form, candidate.start, cues) && !isDayOfClause(situation, value);
}

function isBareMonth({ value }: Situation['candidate']): boolean {
  return value.kind === 'date' && value.date.month?.kind === 'stated' && !value.date.day && !value.date.year;
}

function isYear({ value }: Situation['candidate']): boolean {
  return value.kind === 'date' && value.date.month === undefined && value.date.day === undefined;
}

/** A month or day at the head of a clause, not before the date told last: the treaty is the next thing told. */
function movesOn({ candidate, narrative, context }: Situation, value: DateValue, before: string): boolean {
  const told = narrative.lastWith('year');
  const isClose = candidate.value.kind === 'date' && candidate.value.date.month !== undefined;
  return isClose && context.cues.leadsOn(before) && (!told || value.earliest >= told.value.earliest);
}

/**
 * A bracket at the end of its clause that holds nothing but the day on which the clause happened, as the story goes on: `北韓軍南侵(1950年6月25日)，…通過決議(6月27日)，`. Counter-examples:
 * a day before the one told last; `九二一地震(1999年9月21日)以來`.
 */
function isDayOfClause({ form, candidate, narrative, context }: Situation, value: DateValue): boolean {
  const { openers, closers } = context.cues.punctuation;
  const told = narrative.lastWith('year');
  const isAlone =
    openers.has(form.charCodeAt(candidate.start - 1)) && closers.has(form.charCodeAt(candidate.end));
  const ends = candidate.end + 1 === form.length || context.cues.endsClause(form, candidate.end + 1);
  return (
    isAlone &&
    ends &&
    (value.precision === 'day' || value.precision === 'month') &&
    candidate.value.kind === 'date' &&
    (!told || value.earliest >= told.value.earliest)
  );
}

/** Whether a bracket opened shortly before is still open. */
function isBracketed(form: string, at: number, { punctuation, reach }: ResolvingCues): boolean {
  const { openers, closers } = punctuation;
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - reach.bracket); i -= 1) {
    const code = form.charCodeAt(i);
    if (code === LINE_END) return false;
    if (closers.has(code)) closed += 1;
    else if (openers.has(code)) {
      if (closed === 0) return true;
      closed -= 1;
    }
  }
  return false;
}
