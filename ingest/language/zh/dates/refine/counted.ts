import type { DateFields, TimexCandidate } from '../../../../date/candidate';
import { spanning } from './bracketed';
import type { Refiner } from './refine';

const OF = /^\s?[的之]\s?$/;
const NEXT_TO = /^\s?的?\s?$/;

/**
 * A distance behind a date counts from it: 8月15日的十天前, 10月4日的前一天; and a day of another year: 去年的今天, 明年今日. Counter-examples: 去年8月，十天前; 兩個月前的七月十一日, where the
 * distance stands before.
 */
export const counted: Refiner = (before, after, form) => {
  if (before.value.kind !== 'date' || after.start - before.end > 2) return null;
  const between = form.slice(before.end, after.start);
  const base = before.value.date;
  return (
    (OF.test(between) ? fromDate(before, after, base) : null) ??
    (NEXT_TO.test(between) ? besideDate(before, after, base) : null)
  );
};

function fromDate(before: TimexCandidate, after: TimexCandidate, base: DateFields): TimexCandidate | null {
  const { value } = after;
  if (value.kind !== 'offset' || value.event) return null;
  const isKnown = base.day ?? (value.unit === 'year' ? (base.year ?? base.month) : undefined);
  return isKnown === undefined ? null : dated(before, after, { ...value, base });
}

function besideDate(before: TimexCandidate, after: TimexCandidate, base: DateFields): TimexCandidate | null {
  const { value } = after;
  if (value.kind === 'offset' && value.base === 'awaited')
    return base.day ? dated(before, after, { ...value, base }) : null;
  const day = value.kind === 'date' && Object.keys(value.date).length === 1 ? value.date.day : undefined;
  if (day?.kind !== 'relative') return null;
  // 8月15日的前一天
  if (day.from === 'anchor' && base.day?.kind === 'stated' && day.offset !== 0)
    return dated(before, after, {
      kind: 'offset',
      amount: Math.abs(day.offset),
      unit: 'day',
      direction: day.offset < 0 ? -1 : 1,
      event: null,
      base,
    });
  // 去年的今天
  const isYear = base.year?.kind === 'relative' && Object.keys(base).length === 1;
  // 去年同一天 counts from the writer's own day as well.
  const today = { ...day, from: 'reference' } as const;
  return isYear && day.offset === 0
    ? dated(before, after, { kind: 'date', date: { ...base, day: today } })
    : null;
}

function dated(
  before: TimexCandidate,
  after: TimexCandidate,
  value: TimexCandidate['value'],
): TimexCandidate {
  return { ...spanning(before, after, after.end, value), rule: before.rule };
}
