import { yearOfDay } from '@/lib/time/day';
import { directionOf } from './direction';
import type { Told } from './narrative';
import { clauseAround, knownReference, type Situation } from './situation';

/** What lies so many years back, or more, is the background of a report. */
const LONG_AGO = 2;
/** So far before a date an insertion begins, in code units. */
const INSERTION = 120;

/**
 * Whether a date of years before only gives the background of news that speaks from its own day, so that a bare month behind it is of that day again: it stands in an insertion that has ended, it belongs
 * to a noun of another sentence, or a plan follows. Examples: `Measures, which were suspended in April 1999, were ended on Sept. 12`; `ratified it in 1975. … He intends to report in March`.
 * Counter-example: `The army took power in October 1999. In December the talks were broken off`.
 */
export function isBackground(told: Told, situation: Situation): boolean {
  const { context, narrative, sentence, form, candidate } = situation;
  const { cues } = context;
  const reference = knownReference(situation);
  if (!cues.bareMonthIsOwn || !narrative.speaksFromNow || told.deictic) return false;
  if (!reference || reference.earliest !== reference.latest) return false;
  if (yearOfDay(reference.earliest) - yearOfDay(told.value.latest) < LONG_AGO) return false;
  const { start, end } = told.span;
  if (told.sentence === sentence)
    return cues.isInserted(
      form.slice(Math.max(0, start - INSERTION), start),
      form.slice(end, candidate.start),
    );
  const clause = clauseAround(form, told.span, cues);
  const words = { before: form.slice(clause.start, start), behind: form.slice(end, clause.end) };
  return cues.isAside(words) || isPlanOfNow(situation);
}

/** `He intends to report in March`; but `would` may look ahead from the day that is told. */
function isPlanOfNow(situation: Situation): boolean {
  const { side, span } = directionOf(situation);
  return (
    side === 'future' &&
    span !== null &&
    situation.context.cues.looksAheadFromNow(situation.form.slice(span.start, span.end))
  );
}
