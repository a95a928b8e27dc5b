import type { DatedExpression } from '@/lib/schema/annotation';
import { dayNumber } from '@/lib/time/day';
import type { Comparable } from '../../merge/comparable';
import type { Twin } from '../../merge/dated-mentions';
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
  const others = new Set(twins.flatMap((one) => one.others.map(({ other }) => other)));
  for (const other of others) for (const day of daysNear(other)) days.add(day);
  return [...days].sort((a, b) => a - b);
}

/** So many days are tried at the most. */
export const MOST_DAYS = 300;

/**
 * The days that are tried: all, or of too many those near which most of what the document tells is told elsewhere, by the likeliness of the mentions.
 * @param days in order
 */
export function mostTold(days: readonly Day[], twins: readonly Twins[]): readonly Day[] {
  if (days.length <= MOST_DAYS) return days;
  const told = new Map<Day, number>();
  for (const { others } of twins) {
    const best = new Map<Day, number>();
    for (const { other, score } of others)
      for (const day of daysNear(other)) best.set(day, Math.max(best.get(day) ?? 0, score));
    for (const [day, score] of best) told.set(day, (told.get(day) ?? 0) + score);
  }
  const weight = (day: Day): number => told.get(day) ?? 0;
  return [...days]
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MOST_DAYS)
    .sort((a, b) => a - b);
}

/** The days on which a document may have been written that tells what is told elsewhere with its day. */
function daysNear({ draft: { date } }: Comparable): Day[] {
  if (date.precision !== 'day') return [];
  const told = dayNumber(date.earliest);
  return writingDays(told - BEFORE, told + AFTER);
}

/** The best of the mentions elsewhere on whose date the words of one's own fall. */
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
