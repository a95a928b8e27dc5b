import type { ClauseReading } from './reading';

/** Clauses that only set the scene are together no longer than this. */
export const LONGEST_SCENE = 30;

/** Where a scene begins: with its clause or, in a long one, with the last name or date from which it is short enough. */
export function sceneOf({ span, names, dates }: ClauseReading): number {
  const starts = [...names.map((name) => name.span.start), ...dates.map(({ timex }) => timex.start)];
  const first = [span.start, ...starts.sort((a, b) => a - b)].find((at) => span.end - at <= LONGEST_SCENE);
  return first ?? span.start;
}

/** `解決核武問題的第二輪六邊會談，`: a clause that is nothing but the subject of the next. */
export function endsInName({ span, names }: ClauseReading): boolean {
  return names.some((name) => span.end - name.span.end <= 2);
}
