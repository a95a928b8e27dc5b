import { numberOfDay } from '@/lib/time/gregorian';
import type { TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { between, type Constraint } from './constraint';

/** A year that a script names, and the clause it stands in. */
export interface NamedYear {
  readonly documentId: string;
  readonly candidate: TimexCandidate;
  readonly year: number;
  readonly clause: string;
}

/**
 * Between which days a news script is taken to be written, by the years it names: in the first that is a time limit or the year before. Example:
 * 希望在2007年結束以前 leaves 2006 and 2007. Such a bound is likely and no more; it counts only where nothing firm bounds the days, and a date rests on it
 * only where a week at most is left.
 */
export function beforeLimit(years: readonly NamedYear[], { isAhead }: WritingCues): Constraint[] {
  const limits = years.filter(({ clause }) => isAhead(clause));
  const [first] = [...limits].sort((a, b) => a.year - b.year);
  return first ? [bound('day.before-limit', first, first.year - 1, first.year)] : [];
}

/** The same where no time limit is named: not later than the end of the year after the latest that is past. Counter-example: a year that the script goes back to. */
export function afterTold(years: readonly NamedYear[], { isAhead, looksBack }: WritingCues): Constraint[] {
  if (years.some(({ clause }) => isAhead(clause))) return [];
  const past = years.filter(({ clause }) => !looksBack(clause));
  const [latest] = [...past].sort((a, b) => b.year - a.year);
  return latest ? [bound('day.year-after-told', latest, null, latest.year + 1)] : [];
}

function bound(
  rule: string,
  { documentId, candidate }: NamedYear,
  from: number | null,
  to: number,
): Constraint {
  const { start, end, text } = candidate;
  const first = from === null ? null : numberOfDay(from, 1, 1);
  return {
    rule,
    force: 'likely',
    ...between(first, numberOfDay(to, 12, 31)),
    words: { source: documentId, span: { start, end }, text },
    grounds: [],
  };
}
