import type { Span } from '@/lib/schema/span';
import type { ClauseReading } from './reading';

/** Clauses that only set the scene are together no longer than this. */
export const LONGEST_SCENE = 30;

/** Where a scene begins: with its clause or, in a long one, with the last name or date from which it is short enough. */
export function sceneOf({ span, names, dates }: ClauseReading): number {
  const again = dates.findLast(({ timex }) => runsOn(names, timex));
  if (again) return again.timex.start;
  const starts = [...names.map((name) => name.span.start), ...dates.map(({ timex }) => timex.start)];
  const first = [span.start, ...starts.sort((a, b) => a - b)].find((at) => span.end - at <= LONGEST_SCENE);
  return first ?? span.start;
}

/** `六邊會談走向去年八月第一次的六邊會談`: two sentences run into one where what is named before a date is named anew behind it. */
function runsOn(names: ClauseReading['names'], { start, end }: Span): boolean {
  const named = names.filter(({ kind }) => kind === 'conference');
  const before = named.filter(({ span }) => span.end <= start).flatMap(({ ids }) => ids);
  return named.some(({ span, ids }) => span.start >= end && ids.some((id) => before.includes(id)));
}

/** `解決核武問題的第二輪六邊會談，`: a clause that is nothing but the subject of the next. */
export function endsInName({ span, names }: ClauseReading): boolean {
  return names.some((name) => span.end - name.span.end <= 2);
}
