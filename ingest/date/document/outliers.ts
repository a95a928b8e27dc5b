import { parseNumeral } from '@/lib/time/numerals';
import type { Constraint } from './constraint';

/** The first lines of a script. */
const LEAD = 120;

const TODAY = /今[天日晚早晨]/;

/** Leaves out the weekdays and days of the month that are not the script's own. */
export function withoutStrays(constraints: readonly Constraint[], text: string): Constraint[] {
  const own = withoutStrayWeekdays(withoutNamedTwice(constraints));
  // Who begins with today names other days by their weekdays.
  const saysToday = TODAY.test(text.slice(0, LEAD));
  return withoutStrayDays(
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
function withoutStrayWeekdays(constraints: readonly Constraint[]): Constraint[] {
  const weekdays = constraints.filter(({ rule }) => rule === 'day.weekday');
  const names = new Set(weekdays.map(({ words }) => words.text.slice(-1)));
  const own = names.size > 1 ? weekdays.find(({ words }) => (words.span?.start ?? LEAD) < LEAD) : weekdays[0];
  return constraints.filter(
    ({ rule, words }) => rule !== 'day.weekday' || words.text.slice(-1) === own?.words.text.slice(-1),
  );
}

/**
 * A script may name other days of the month than its own: the one it names most is its own, of several named alike the one in its first lines; the others bind
 * nothing, and none does beside a dateline.
 */
function withoutStrayDays(constraints: readonly Constraint[]): Constraint[] {
  const days = constraints.filter(({ rule }) => rule === 'day.of-month');
  const count = (value: number | null): number => days.filter((one) => figureOf(one) === value).length;
  const values = [...new Set(days.map(figureOf))].sort((a, b) => count(b) - count(a));
  const isAlone = values.length < 2 || count(values[0] ?? null) > count(values[1] ?? null);
  const inLead = days.find(({ words }) => (words.span?.start ?? LEAD) < LEAD);
  const own = isAlone ? values[0] : inLead && figureOf(inLead);
  const hasDateline = constraints.some(({ rule }) => rule === 'day.dateline');
  return constraints.filter(
    (constraint) => constraint.rule !== 'day.of-month' || (!hasDateline && figureOf(constraint) === own),
  );
}

const FIGURE = /[\d一二三四五六七八九十廿卅]+/;

function figureOf({ words: { text } }: Constraint): number | null {
  return parseNumeral(FIGURE.exec(text)?.[0] ?? '');
}
