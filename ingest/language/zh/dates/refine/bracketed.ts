import type { DateFields, TimexCandidate } from '../../../../date/candidate';
import { knownFields } from '../../../../date/recognise/known';
import type { Refiner } from './refine';

const OPEN = /^\s?[(（]\s?$/;
const CLOSE = /^\s?[)）]/;

/**
 * A week, a weekday or a relative day with its date in brackets is that date: 本周（8 月 29 日）, 昨日（27日）, 星期三（25日）.
 * Counter-example: 2003 年（2004 年出版）, two dates.
 */
export const bracketed: Refiner = (before, after, form) => {
  if (before.value.kind !== 'date' || (after.value.kind !== 'date' && after.value.kind !== 'range'))
    return null;
  if (!needsDate(before.value.date) || !OPEN.test(form.slice(before.end, after.start))) return null;
  const close = CLOSE.exec(form.slice(after.end, after.end + 2));
  const isAdjacent = after.value.kind === 'date' ? after.value.date.day : after.value.from.day;
  if (!close || !isAdjacent) return null;
  const { weekday } = before.value.date;
  const value =
    after.value.kind === 'date' && weekday
      ? ({ kind: 'date', date: { ...after.value.date, weekday } } as const)
      : after.value;
  return spanning(before, after, after.end + close[0].length, value);
};

function needsDate(date: DateFields): boolean {
  return date.week !== undefined || date.weekday !== undefined || date.day?.kind === 'relative';
}

/** One candidate over two, with the value given. */
export function spanning(
  before: TimexCandidate,
  after: TimexCandidate,
  end: number,
  value: TimexCandidate['value'],
): TimexCandidate {
  return {
    ...after,
    start: before.start,
    end,
    text: '',
    rule: after.rule,
    value,
    known: knownFields(value),
    mod: null,
  };
}
