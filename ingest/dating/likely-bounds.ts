import { dayNumber } from '@/lib/time/day';
import type { TimexCandidate } from '../timex/candidate';
import { between, type Constraint } from './constraint';
import { isAhead } from './told-ahead';

/** A year that a script names, and the clause it stands in. */
export interface NamedYear {
  readonly documentId: string;
  readonly candidate: TimexCandidate;
  readonly year: number;
  readonly clause: string;
}

/**
 * Between which days a news script is taken to be written, by the years it names: not later than the end of the year after the latest that is past, and
 * within the year before the end of the first that is a time limit. Example: 希望在2007年結束以前 leaves 2006 and 2007. Such bounds are likely and no more;
 * they count only where nothing firm bounds the days, and a date rests on them only where a week at most is left.
 */
export function likelyBounds(years: readonly NamedYear[]): Constraint[] {
  const past = years.filter(({ clause }) => !isAhead(clause));
  const limits = years.filter(({ clause }) => isAhead(clause));
  const latest = past.reduce<NamedYear | null>(
    (best, one) => (!best || one.year > best.year ? one : best),
    null,
  );
  const first = limits.reduce<NamedYear | null>(
    (best, one) => (!best || one.year < best.year ? one : best),
    null,
  );
  return [
    ...(latest ? [bound('day.year-after-told', latest, null, latest.year + 1)] : []),
    ...(first ? [bound('day.before-limit', first, first.year - 1, first.year)] : []),
  ];
}

function bound(
  rule: string,
  { documentId, candidate }: NamedYear,
  from: number | null,
  to: number,
): Constraint {
  const { start, end, text } = candidate;
  const first = from === null ? null : dayNumber(`${String(from).padStart(4, '0')}-01-01`);
  return {
    rule,
    force: 'likely',
    ...between(first, dayNumber(`${String(to).padStart(4, '0')}-12-31`)),
    words: { source: documentId, span: { start, end }, text },
    grounds: [],
  };
}
