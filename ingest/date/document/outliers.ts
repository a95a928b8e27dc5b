import type { WritingCues } from '../language';
import type { Constraint } from './constraint';

/** The first lines of a script. */
const LEAD = 120;

/** Leaves out the weekdays and days of the month that are not the script's own. */
export function withoutOutliers(
  constraints: readonly Constraint[],
  text: string,
  cues: WritingCues,
): Constraint[] {
  const own = withoutOtherWeekdays(withoutNamedTwice(constraints));
  // Who begins with today names other days by their weekdays.
  const saysToday = cues.saysToday(text.slice(0, LEAD));
  return withoutOtherDays(
    own.filter(({ rule, words }) => !saysToday || rule !== 'day.weekday' || (words.span?.start ?? 0) < LEAD),
  );
}

/** A bare weekday or day that another word beside it explains (前天，也就是十三號) is not the day of writing. */
function withoutNamedTwice(constraints: readonly Constraint[]): Constraint[] {
  const twice = constraints.flatMap(({ rule, words }) =>
    rule === 'day.named-twice' ? (words.span ?? []) : [],
  );
  return constraints.filter(
    ({ rule, words: { span } }) =>
      (rule !== 'day.of-month' && rule !== 'day.weekday') ||
      !span ||
      !twice.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

/** Of several weekdays only the one in the script's first lines can be its own; where none stands there, none binds. */
function withoutOtherWeekdays(constraints: readonly Constraint[]): Constraint[] {
  const weekdays = constraints.filter(({ rule }) => rule === 'day.weekday');
  const names = new Set(weekdays.map(({ named }) => named));
  const own = names.size > 1 ? weekdays.find(({ words }) => (words.span?.start ?? LEAD) < LEAD) : weekdays[0];
  return constraints.filter(({ rule, named }) => rule !== 'day.weekday' || named === own?.named);
}

/**
 * A script may name other days of the month than its own: the one it names most is its own, of several named alike the one in its first lines; the others bind
 * nothing, and none does beside a dateline.
 */
function withoutOtherDays(constraints: readonly Constraint[]): Constraint[] {
  const days = constraints.filter(({ rule }) => rule === 'day.of-month');
  const count = (value: number | undefined): number => days.filter(({ named }) => named === value).length;
  const values = [...new Set(days.map(({ named }) => named))].sort((a, b) => count(b) - count(a));
  const isAlone = values.length < 2 || count(values[0]) > count(values[1]);
  const inLead = days.find(({ words }) => (words.span?.start ?? LEAD) < LEAD);
  const own = isAlone ? values[0] : inLead?.named;
  const hasDateline = constraints.some(({ rule }) => rule === 'day.dateline');
  return constraints.filter(
    (constraint) => constraint.rule !== 'day.of-month' || (!hasDateline && constraint.named === own),
  );
}
