import type { DatedExpression } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';

/** The date that governs a clause, and the expression it rests on. */
export interface GoverningDate {
  readonly date: ResolvedDate;
  readonly timex: number | null;
  readonly text: string;
}

/** A date expression with its place in the document's list. */
export interface IndexedTimex {
  readonly index: number;
  readonly timex: DatedExpression;
}

/** The resolved expressions within a span that can date an event: no frequencies, no bare lengths of time. */
export function datesIn(timexes: readonly DatedExpression[], span: Span): IndexedTimex[] {
  return timexes
    .map((timex, index) => ({ timex, index }))
    .filter(
      ({ timex }) =>
        timex.start >= span.start &&
        timex.end <= span.end &&
        timex.edtf !== null &&
        timex.type !== 'SET' &&
        timex.type !== 'DURATION',
    );
}

/**
 * Of the dates within a clause, the one that governs its event: the last before the trigger, or else the first behind it.
 * Example: `於9月17日訪問`. Counter-example: a date that comes only behind the trigger dates what is announced as well.
 */
export function governing(dates: readonly IndexedTimex[], trigger: Span | null): IndexedTimex | null {
  const before = trigger ? dates.filter(({ timex }) => timex.end <= trigger.start) : dates;
  return before.at(-1) ?? dates[0] ?? null;
}

/** A resolved expression as the date of an event. */
export function dateOf({ timex, index }: IndexedTimex): GoverningDate {
  const { edtf, earliest, latest, precision, basis } = timex;
  if (edtf === null || earliest === null || latest === null || precision === null)
    throw new Error(`the expression ${timex.text} dates an event and has no value`);
  return { date: { edtf, earliest, latest, precision, basis: [...basis] }, timex: index, text: timex.text };
}
