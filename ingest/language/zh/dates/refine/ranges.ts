import type { DateFields, TimexCandidate } from '../../../../date/candidate';
import { spanning } from './bracketed';
import type { Refiner } from './refine';

const TO = /^\s{0,3}(?:起)?(?:一?直?[至到]|以至|以?迄|~|～|∼|-|－|—{1,2}|–|―|─)\s{0,3}$/;
const AND = /^\s{0,3}(?:、|与|和|及|以及|暨)\s{0,3}$/;
/** 1950年與1953年之間 */
const BETWEEN = /^之?间/;
/** What joins two dates is no longer than this. */
const WIDEST = 10;
const ITEM = /\n\s*[-－—–―─~～]/;
const NOTHING = /^\s{0,2}$/;

/**
 * Two dates with 至, 到 or a dash between them are one range; a day and the next day with 與, 、 between them too, and days apart so joined a list.
 * Examples: 2005 年 7 月 26 日至 8 月 7 日, 1970 年代末至 80 年代初, 8月25日與26日, 5月11日及13日. Counter-examples: 2003年到北京, 3月5日與9月10日.
 */
export const ranges: Refiner = (before, after, form) => {
  if (after.start - before.end > WIDEST) return null;
  const between = form.slice(before.end, after.start);
  // 1998年⏎- 5月11日: a hyphen at the head of a line is the mark of an item.
  if (ITEM.test(between)) return null;
  const isBetween = BETWEEN.test(form.slice(after.end, after.end + 2));
  if (AND.test(between) && !isNextDay(before, after) && !isBetween) return joinedList(before, after);
  const from = ends(before)?.from;
  const to = ends(after)?.to;
  if (!from || !to) return null;
  const isRange =
    TO.test(between) ||
    (AND.test(between) && isBetween) ||
    (AND.test(between) && isNextDay(before, after)) ||
    (NOTHING.test(between) && isPart(from) && isPart(to));
  if (!isRange || isEmpty(from) || isEmpty(to)) return null;
  const type = before.type === 'TIME' && after.type === 'TIME' ? 'TIME' : 'DATE';
  return { ...spanning(before, after, after.end, { kind: 'range', from, to }), type };
};

/** 5月11日 and 13日, joined by 及: a list, since the day between them is not meant. */
function joinedList(before: TimexCandidate, after: TimexCandidate): TimexCandidate | null {
  const members = membersOf(before.value);
  const last = members.at(-1)?.day;
  const next = after.value.kind === 'date' && after.type === 'DATE' ? after.value.date : null;
  if (last?.kind !== 'stated' || !isBareDay(next) || next.day.value <= last.value) return null;
  return {
    ...spanning(before, after, after.end, { kind: 'list', members: [...members, next] }),
    type: 'DATE',
  };
}

/** The dates that a list can go on from: those of a list, a date, or two days side by side (4號、5號). */
function membersOf(value: TimexCandidate['value']): readonly DateFields[] {
  if (value.kind === 'list') return value.members;
  if (value.kind === 'date') return [value.date];
  if (value.kind !== 'range' || !isBareDay(value.to) || value.from.day?.kind !== 'stated') return [];
  return value.to.day.value === value.from.day.value + 1 ? [value.from, value.to] : [];
}

function isBareDay(date: DateFields | null): date is DateFields & { day: { kind: 'stated'; value: number } } {
  return date?.day?.kind === 'stated' && Object.keys(date).length === 1;
}

function ends(candidate: TimexCandidate): { from: DateFields; to: DateFields } | null {
  const { value } = candidate;
  if (value.kind === 'range') return value;
  return value.kind === 'date' ? { from: value.date, to: value.date } : null;
}

/** 80年代末90年代初, 1月底2月初: two parts side by side. */
function isPart(date: DateFields): boolean {
  return date.part !== undefined;
}

/** A time of day alone states no date. */
function isEmpty(date: DateFields): boolean {
  return Object.keys(date).length === 0;
}

function isNextDay(before: TimexCandidate, after: TimexCandidate): boolean {
  const day = ends(before)?.to.day;
  const next = ends(after)?.from;
  if (day?.kind !== 'stated' || next?.day?.kind !== 'stated' || next.month || next.year) return false;
  return next.day.value === day.value + 1;
}
