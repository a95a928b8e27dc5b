import type { DateFields, TimexValue } from '../../../date/candidate';
import type { RuleMatch, TimexRule } from '../../../date/recognise/rule';
import { DAY, MONTH_BEGINS, matchAt, ORDINAL_BEGINS, pattern, TO, W, WEEKDAY_BEGINS } from './grammar';
import { isLoneMonth } from './lone';
import { partAt, pickAt, seasonAt, sideAt, weekAt } from './part';
import { periodAt } from './period';
import { dayAt, type Slot, stated } from './slots';
import { lastYear } from './year';

const AND = pattern(`(?:\\s?,)?${W}(?:and|or)${W}`);
const JOINT = pattern(TO);
const BETWEEN = /\bbetween\s{1,3}(?:the\s)?$/i;
const BARE_DAY = pattern(`(?:the${W})?(${DAY})(?!${W}(?:\\p{Lu}|[a-z]{3,}s\\b)|:[0-9])`);
const LEAD = 14;

/**
 * A date by year, month and day, with any of them missing, its parts, and the ranges of two.
 * Examples: September 17, 1999; 17 September 1999; Sept. 17; mid-May; the late 1980s; the spring of 2003; August 27 to 29; from 2001 to early 2003.
 * Counter-examples: may, march, Theresa May, Resolution 1718, 2000 tons.
 */
export const calendarDate: TimexRule = {
  id: 'calendar-date',
  begins: [
    ...MONTH_BEGINS,
    ...WEEKDAY_BEGINS,
    ...ORDINAL_BEGINS,
    ...'early mid midway middle late beginning start opening end close first second latter final last past next this coming upcoming the year spring summer autumn fall winter q1 q2 q3 q4 nineteen that'.split(
      ' ',
    ),
    '0',
    '’',
    "'",
  ],
  match(text, at) {
    const first = pointAt(text, at);
    if (!first) return null;
    return (
      rangeFrom(text, at, first) ??
      (first.isLone && !isLoneMonth(text, at, first.end) ? null : matchOf(first))
    );
  },
};

/** The code unit behind that of 9. */
const AFTER_FIGURES = 0x3a;

interface Point extends Slot {
  /** It is a month and nothing else, which may be a word or a name. */
  readonly isLone: boolean;
}

function pointAt(text: string, at: number): Point | null {
  const isFigure = text.charCodeAt(at) < AFTER_FIGURES;
  const found =
    dayAt(text, at) ??
    (isFigure
      ? partAt(text, at)
      : (weekAt(text, at) ??
        pickAt(text, at) ??
        partAt(text, at) ??
        sideAt(text, at) ??
        seasonAt(text, at))) ??
    periodAt(text, at);
  if (!found) return null;
  const { month, year, day, part, side } = found.from;
  return { ...found, isLone: month?.kind === 'stated' && !year && !day && !part && !side };
}

function matchOf({ end, from, to, also }: Slot): RuleMatch {
  const value: TimexValue = also
    ? { kind: 'list', members: [from, ...also] }
    : to
      ? { kind: 'range', from, to }
      : { kind: 'date', date: from };
  return { end, type: 'DATE', value };
}

/** The range, or the list, that goes on behind a date: `July 26 to August 7, 2005`, `between January and June 1993`, `June 13 and July 5`. */
function rangeFrom(text: string, at: number, first: Point): RuleMatch | null {
  if (first.to || first.also) return null;
  const years = isYear(first.from) ? lastYear(text, at, first.end) : null;
  if (years?.unclear)
    return { end: years.end, type: 'DATE', value: { kind: 'unclear', why: 'unresolved.two-readings' } };
  if (years) return matchOf({ end: years.end, from: first.from, to: years.from });
  const to = matchAt(JOINT, text, first.end);
  const and = to ? null : matchAt(AND, text, first.end);
  const joint = to ?? and;
  if (!joint) return null;
  const next = first.end + joint[0].length;
  const isBetween = BETWEEN.test(text.slice(Math.max(0, at - LEAD), at));
  const second = pointAt(text, next) ?? (first.from.day && to ? bareDay(text, next) : null);
  if (!second || second.to || second.also || !areAlike(first.from, second.from)) return null;
  if (to || isBetween) return matchOf({ end: second.end, from: first.from, to: second.from });
  return and ? listed(text, at, first, second) : null;
}

/** Two decades beside each other are one time, and of two days or months each is meant. */
function listed(text: string, at: number, first: Point, second: Point): RuleMatch | null {
  const { from, isLone } = first;
  const isOr = /\sor\s/.test(text.slice(first.end, first.end + JOINED));
  if (isLone && isMonth(second.from) && !(isOr && second.from.year)) {
    if (!isLoneMonth(text, at, first.end)) return null;
    const { year } = second.from;
    const ofBoth = year ? { year, ...from } : from;
    if (isNextMonth(from, second.from)) return matchOf({ end: second.end, from: ofBoth, to: second.from });
    // `in August and November of that year`: each is told by itself, in the same year.
    return year ? matchOf({ end: first.end, from: ofBoth }) : null;
  }
  if (isOr) return null;
  if (from.decade && second.from.decade) {
    const isNext = second.from.decade.first === from.decade.first + 10;
    return isNext ? matchOf({ end: second.end, from, to: second.from }) : null;
  }
  if (from.year || !second.from.year || !(from.day || isLone) || from.part) return null;
  // `in March and May 2003`: the year is of both.
  return matchOf({ end: second.end, from: { year: second.from.year, ...from }, also: [second.from] });
}

/** The words that join two dates are no longer, in code units. */
const JOINED = 8;

function isMonth({ month, day, part }: DateFields): boolean {
  return month?.kind === 'stated' && !day && !part;
}

/** `in August and September`, `in April or May`. */
function isNextMonth({ month }: DateFields, { month: next }: DateFields): boolean {
  return month?.kind === 'stated' && next?.kind === 'stated' && next.value === month.value + 1;
}

function bareDay(text: string, at: number): Point | null {
  const match = matchAt(BARE_DAY, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  return {
    isLone: false,
    end,
    from: { day: stated(Number.parseInt(match[1] ?? '', 10), end - (match[1]?.length ?? 0), end) },
  };
}

function isYear({ year, month, day, part, pick, decade, century, side }: DateFields): boolean {
  return year?.kind === 'stated' && !month && !day && !part && !pick && !decade && !century && !side;
}

/** Both ends of a range are as fine: two days, two months or years, two decades. */
function areAlike(one: DateFields, other: DateFields): boolean {
  if (one.pick || other.pick || one.side || other.side) return false;
  if (one.day || other.day) return Boolean(one.day && other.day);
  return Boolean(one.decade ?? one.century) === Boolean(other.decade ?? other.century);
}
