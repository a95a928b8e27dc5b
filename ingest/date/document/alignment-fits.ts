import type { DatedExpression } from '@/lib/schema/annotation';
import { dayNumber } from '@/lib/time/day';
import type { Comparable } from '../../merge/comparable';
import { type Constraint, type Day, writingDays } from './constraint';

/** A document is of the day of what it tells of, or of one of so many days after it, or just before it. */
const AFTER = 31;
const BEFORE = 2;
/** What a telling counts that only falls into the month or year told elsewhere, beside one that falls on the day. */
const AROUND_IT = 0.5;

/** One coincidence of days proves nothing. */
export const FEWEST = 2;
/** Two words of which at least one falls on the day, of tellings that are surely the same. */
export const ENOUGH = 9;

/** Another document's mention that seems to tell the same, and how much speaks for it. */
export interface Twin {
  readonly other: Comparable;
  readonly score: number;
}

/** A mention of the undated document with such mentions, the likeliest first. */
export interface Twins {
  readonly own: Comparable;
  readonly others: readonly Twin[];
}

/** A mention of the undated document whose words for its date fall on that of another document's. */
export interface Fit {
  readonly own: Comparable;
  readonly other: Comparable;
  /** The words for its date. */
  readonly said: DatedExpression;
  readonly weight: number;
}

/** The days near what is told elsewhere with its day. */
export function daysFrom(twins: readonly Twins[]): Day[] {
  const days = new Set<Day>();
  for (const {
    other: { draft },
  } of twins.flatMap(({ others }) => others))
    if (draft.date.precision === 'day') {
      const told = dayNumber(draft.date.earliest);
      for (const day of writingDays(told - BEFORE, told + AFTER)) days.add(day);
    }
  return [...days].sort((a, b) => a - b);
}

/** The best of the tellings elsewhere on whose date the words of one's own fall. */
export function fitOf({ own, others }: Twins, dates: readonly DatedExpression[]): Fit | null {
  const said = dates[own.draft.timex ?? -1];
  if (!said || said.earliest === null || said.latest === null || said.known.year !== undefined) return null;
  const [from, to] = [said.earliest, said.latest];
  const meets = others.filter(
    ({ other: { draft } }) => draft.date.earliest <= to && draft.date.latest >= from,
  );
  const onTheDay = meets.find(
    ({ other: { draft } }) => draft.date.edtf === said.edtf && draft.date.precision === 'day',
  );
  if (onTheDay) return { own, other: onTheDay.other, said, weight: onTheDay.score };
  const around = meets.find(
    ({ other: { draft } }) =>
      isWithin(draft.date, from, to) || isWithin(said, draft.date.earliest, draft.date.latest),
  );
  return around ? { own, other: around.other, said, weight: around.score * AROUND_IT } : null;
}

function isWithin(
  date: { readonly earliest: string | null; readonly latest: string | null },
  from: string,
  to: string,
): boolean {
  return (date.earliest ?? '') >= from && (date.latest ?? '9') <= to;
}

/** Words for a day, and a happening told elsewhere, count once each: the likeliest of their fits. */
export function onceEach(fits: readonly Fit[]): Fit[] {
  const kept: Fit[] = [];
  for (const fit of [...fits].sort((a, b) => b.weight - a.weight))
    if (!kept.some(({ own, other }) => own.draft.timex === fit.own.draft.timex || other === fit.other))
      kept.push(fit);
  return kept;
}

/** The condition that a fit sets, which leaves `days`. */
export function conditionOf(
  { own, other, said }: Fit,
  days: Pick<Constraint, 'from' | 'to' | 'allows'>,
): Constraint {
  return {
    rule: 'day.shared-event',
    force: 'firm',
    ...days,
    words: { source: own.draft.documentId, span: { start: said.start, end: said.end }, text: said.text },
    grounds: other.draft.date.basis,
  };
}
