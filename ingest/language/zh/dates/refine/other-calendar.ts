import { commonYear } from '@/lib/time/calendars';
import type { DateFields, TimexCandidate, YearField } from '../../../../date/candidate';

/** `（`, `（即公曆`: what opens a bracket with the same day in another calendar. */
const OPEN = /^\s?[(（]\s?(?:即|亦即|合|当于|相当于)?\s?(?:[公西阳新国俄儒旧夏农阴]历|公元|西元)?\s?[：:]?$/;
const CLOSE = /^\s?[)）]/;
/** A date is said to be of one calendar, at the end of what stands before it. */
const NAMED = /(?:[公西阳新国俄儒旧夏农阴]历|公元|西元)\s?[：:]?$/;
/** The longest of what names a calendar, in code units. */
const LONGEST_NAME = 4;
const DIGIT = /[0-9]/;

/** A day of the lunisolar or the Julian calendar lies so many days before the same figures in the common one: from 9 in the sixteenth century to 55 behind a leap month. */
const LAG: readonly [least: number, most: number] = [9, 56];
/** What lags more is of the lunisolar calendar. */
const LONGEST_JULIAN_LAG = 14;
/** The last states took up the common calendar; behind it two dates in the same figures are two days. */
const LAST_JULIAN_YEAR = 1927;
const YEAR = 365.25;
const MONTH = YEAR / 12;

/**
 * A day with the same day of another calendar in brackets: both are the one of the common calendar, which is the later of the two. Examples: `十一月二十四日（1885年1月9日）`,
 * `六月十日（陽曆7月21日）`, `1917年11月7日（俄曆10月25日）`. Counter-examples: `3月4日（3月8日修正）`, `2003年8月27日（9月15日）`, which are two days.
 * @param form the folded text
 */
export function inOneCalendar(candidates: readonly TimexCandidate[], form: string): TimexCandidate[] {
  const out = [...candidates];
  for (let i = 1; i < out.length; i += 1) {
    const [before, after] = [out[i - 1], out[i]];
    const [one, other] = [before && dayOf(before), after && dayOf(after)];
    if (!before || !after || !one || !other || !areOneDay(before, after, form)) continue;
    const lag = lagOf(one, other);
    const [common, lagging] = isLag(lag) ? [other, one] : isLag(-lag) ? [one, other] : [];
    if (!common || !lagging || common.date.movable || areBothWhole(common, lagging)) continue;
    if (!isSaid(before, after, form) && !differ(one, other)) continue;
    const date = commonDate(common, lagging, lagging === one && lag > LONGEST_JULIAN_LAG);
    out[i - 1] = { ...before, value: { kind: 'date', date } };
    out[i] = { ...after, value: { kind: 'date', date } };
  }
  return out;
}

interface DayOfYear {
  readonly date: DateFields;
  readonly month: number;
  readonly day: number;
}

/** The day that an expression gives by month and day; null for any other. */
function dayOf({ value }: TimexCandidate): DayOfYear | null {
  if (value.kind !== 'date') return null;
  const { month, day, movable } = value.date;
  if (month?.kind === 'stated' && day?.kind === 'stated')
    return { date: value.date, month: month.value, day: day.value };
  const rule = movable?.rule;
  if (rule?.kind !== 'lunisolar' || !rule.days || rule.days[0] !== rule.days[1]) return null;
  return { date: value.date, month: rule.month, day: rule.days[0] };
}

function areOneDay(before: TimexCandidate, after: TimexCandidate, form: string): boolean {
  return OPEN.test(form.slice(before.end, after.start)) && CLOSE.test(form.slice(after.end, after.end + 2));
}

/** Days from one to the other by their figures, within half a year to each side. */
function lagOf(one: DayOfYear, other: DayOfYear): number {
  const days = (other.month - one.month) * MONTH + other.day - one.day;
  return days - YEAR * Math.round(days / YEAR);
}

function isLag(days: number): boolean {
  return days >= LAG[0] && days <= LAG[1];
}

/** Whether a calendar is named, or the two are written in other numerals. */
function isSaid(before: TimexCandidate, after: TimexCandidate, form: string): boolean {
  const named = [before, after].some(({ start }) => NAMED.test(form.slice(start - LONGEST_NAME, start)));
  return (
    named ||
    DIGIT.test(form.slice(before.start, before.end)) !== DIGIT.test(form.slice(after.start, after.end))
  );
}

/** Whether the two tell their calendar themselves: only one gives a year, or a year of an emperor's, or one of the time of the Julian calendar. */
function differ(one: DayOfYear, other: DayOfYear): boolean {
  if (one.date.movable || other.date.movable) return true;
  const years = [one.date.year, other.date.year].flatMap((year) => year ?? []);
  if (years.some(({ kind }) => kind === 'reign')) return true;
  const stated = years.flatMap((year) => (year.kind === 'stated' ? [year.value] : []));
  return stated.length === 1 && years.length === 1 && (stated[0] as number) <= LAST_JULIAN_YEAR;
}

/** 光緒十年十月十七日（1884年12月4日） needs nothing of its neighbour: the lunisolar day is worked out by itself. */
function areBothWhole(common: DayOfYear, lagging: DayOfYear): boolean {
  return Boolean(lagging.date.movable && lagging.date.year && common.date.year);
}

function commonDate({ date, month }: DayOfYear, lagging: DayOfYear, goesOn: boolean): DateFields {
  const { movable, year: own } = lagging.date;
  const span = movable?.span ?? lagging.date.month?.span;
  const isNextYear = month < lagging.month;
  const year = date.year ?? (own && yearAfter(own, isNextYear ? 1 : 0));
  return {
    ...date,
    ...(year && { year }),
    ...(span && { otherCalendar: { span, month: lagging.month, goesOn } }),
  };
}

/** The year so many years behind one, of the common calendar where its count is known. */
function yearAfter(year: YearField, years: number): YearField {
  if (year.kind === 'relative') return { ...year, offset: year.offset + years };
  const common =
    year.kind === 'reign' ? year.common : year.kind === 'era' ? commonYear(year.era, year.value) : null;
  if (common !== null) return { kind: 'stated', value: common + years, span: year.span };
  return { ...year, value: year.value + years };
}
