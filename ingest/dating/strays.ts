import type { Constraint } from './constraint';

/** The first lines of a script. */
const LEAD = 120;

/** Leaves out the weekdays and days of the month that are not the script's own. */
export function withoutStrays(constraints: readonly Constraint[]): Constraint[] {
  return withoutStrayDays(withoutStrayWeekdays(withoutNamedTwice(constraints)));
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
function withoutStrayWeekdays(constraints: readonly Constraint[]): Constraint[] {
  const weekdays = constraints.filter(({ rule }) => rule === 'day.weekday');
  const names = new Set(weekdays.map(({ words }) => words.text.slice(-1)));
  const own = names.size > 1 ? weekdays.find(({ words }) => (words.span?.start ?? LEAD) < LEAD) : weekdays[0];
  return constraints.filter(
    ({ rule, words }) => rule !== 'day.weekday' || words.text.slice(-1) === own?.words.text.slice(-1),
  );
}

/** A script may name other days of the month than its own: the one it names most is its own, and the others bind nothing. */
function withoutStrayDays(constraints: readonly Constraint[]): Constraint[] {
  const days = constraints.filter(({ rule }) => rule === 'day.of-month');
  const figureOf = (constraint: Constraint): string => constraint.words.text.replace(/\D/g, '');
  const count = (value: string): number => days.filter((one) => figureOf(one) === value).length;
  const own = [...new Set(days.map(figureOf))].sort((a, b) => count(b) - count(a))[0];
  return constraints.filter(
    (constraint) => constraint.rule !== 'day.of-month' || figureOf(constraint) === own,
  );
}
