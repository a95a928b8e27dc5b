import type { TimexCandidate } from '../../../../date/candidate';
import { spanning } from './bracketed';
import type { Refiner } from './refine';

/**
 * A month right behind a number of years is of that year, or of that length, and of no year of ours: 開國五百三年六月, 有期徒刑三年六月. Its year is one that nobody knows. Counter-example: 三年，六月.
 */
export const unknownYear: Refiner = (before, after) => {
  if (before.end !== after.start || after.value.kind !== 'date' || after.value.date.month?.kind !== 'stated')
    return null;
  if (before.value.kind !== 'duration' || before.value.unit !== 'year' || after.value.date.year) return null;
  return { ...spanning(before, after, after.end, dated(before, after.value.date)), type: 'DATE' };
};

function dated(
  { start, end, value }: TimexCandidate,
  date: Extract<TimexCandidate['value'], { kind: 'date' }>['date'],
): TimexCandidate['value'] {
  const amount = value.kind === 'duration' ? (value.amount ?? 0) : 0;
  const year = { kind: 'short', value: amount, calendar: 'unknown', span: { start, end } } as const;
  return { kind: 'date', date: { ...date, year } };
}
