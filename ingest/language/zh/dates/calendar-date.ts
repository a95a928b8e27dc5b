import type { DateFields } from '../../../date/candidate';
import { charTest, matchAt, sticky } from '../../../date/recognise/pattern';
import type { RuleMatch, RuleOptions, TimexRule } from '../../../date/recognise/rule';
import { isNumeral, JOINTS, numeralBegins, S } from './grammar';
import { isLoneDay, isLoneMonth, isLoneYear, isYearWithPart } from './lone';
import { DAY_BEGINS, daySlot } from './slots/day';
import { HOLIDAY_BEGINS, holidaySlot } from './slots/holiday';
import { impossibleSlot } from './slots/impossible';
import { LUNAR_BEGINS, lunarCalendarAt, lunarSlot } from './slots/lunar';
import { MONTH_BEGINS, monthSlot } from './slots/month';
import { partSlot } from './slots/part';
import { withPick } from './slots/pick';
import { relativeSlot, type SlotMatch } from './slots/slot';
import { timeOfDaySlot } from './slots/time-of-day';
import { weekdayBehindDay } from './slots/weekday';
import { YEAR_BEGINS, yearSlot } from './slots/year';
import { relativeBegins } from './words';

const GAP = sticky(`${S}(?:的${S})?`);

const mayGap = charTest(' \t\r\n\u3000的');

function gapEnd(text: string, at: number): number {
  return mayGap(text, at) ? at + (matchAt(GAP, text, at)?.[0].length ?? 0) : at;
}

/**
 * A date by year, month and day, with any of them missing, and a part or a time of day behind it.
 * Examples: 2005 年 7 月 26 日, 民國 94 年 1 月, 1985 年底, 同年 3 月, 去年八月, 8 月 25 與 26 日, 5月11及13日, 24號上午, 2004年元旦, 明天.
 * Counter-examples: 三年級, 第 1718 號決議, 十月革命, 12 日本人.
 */
export const calendarDate: TimexRule = {
  id: 'calendar-date',
  units: `年月日号(（${JOINTS}`,
  begins: [
    ...YEAR_BEGINS,
    ...MONTH_BEGINS,
    ...DAY_BEGINS,
    ...HOLIDAY_BEGINS,
    ...LUNAR_BEGINS,
    ...relativeBegins('year', 'quarter', 'month', 'day'),
  ],
  match(text, at, options) {
    const said = lunarCalendarAt(text, at);
    const year = yearSlot(text, said ?? at, options);
    if (year) {
      const match = fromYear(text, said ?? at, year, options, said !== null);
      return match && year.start !== undefined ? { ...match, start: year.start } : match;
    }
    const lunar = lunarSlot(text, said ?? at, said !== null);
    if (lunar && (said !== null || mayBeginMonth(text, at)))
      return finish(text, movable(said ?? at, lunar), 'nothing');
    const holiday = holidaySlot(text, at);
    if (holiday) return finish(text, holiday, holiday.from.movable ? 'nothing' : 'day');
    const quarter = relativeSlot(text, at, 'quarter');
    if (quarter) return finish(text, quarter, 'nothing');
    const month = monthSlot(text, at);
    if (month) return fromMonth(text, month);
    const impossible = impossibleSlot(text, at);
    if (impossible) return finish(text, impossible, 'nothing');
    return fromDay(text, at);
  },
};

function mayBeginMonth(text: string, at: number): boolean {
  return !isNumeral(text.charCodeAt(at)) || numeralBegins(text, at);
}

function movable(start: number, { end, rule }: NonNullable<ReturnType<typeof lunarSlot>>): SlotMatch {
  return { end, from: { movable: { span: { start, end }, rule } } };
}

function fromYear(
  text: string,
  at: number,
  year: SlotMatch,
  options: RuleOptions,
  said: boolean,
): RuleMatch | null {
  const next = gapEnd(text, year.end);
  const lunar = year.to
    ? null
    : lunarBehind(text, next, said || (year.from.year?.kind === 'reign' && !isSolar(text, year.end)));
  if (lunar) return finish(text, joinedTo(year.from, lunar), 'nothing');
  const month = year.to ? null : (holidaySlot(text, next) ?? monthSlot(text, next));
  if (month) {
    const joined = joinedTo(year.from, month);
    return month.from.day || month.from.movable
      ? finish(text, joined, month.from.movable ? 'nothing' : 'day')
      : toDay(text, joined);
  }
  const impossible = year.to ? null : impossibleSlot(text, next);
  if (impossible) return finish(text, joinedTo(year.from, impossible), 'nothing');
  const picked = year.to ? null : withPick(text, year.end, year.from, 'year');
  if (picked) return finish(text, picked, 'nothing');
  const part = year.to || !isYearWithPart(text, year, options) ? null : partSlot(text, year.end, 'year');
  if (!part && !year.to && !isLoneYear(text, at, year, options)) return null;
  return finish(text, part ? { end: part.end, from: { ...year.from, part: part.part } } : year, 'year');
}

/** Behind the common year in brackets a month in figures is one of the common calendar: 光緒三十年（1904年）2月8日. Counter-example: 光緒二十年（1894年）八月十八日. */
const SOLAR_BEHIND = sticky('\\s?[0-9]{1,2}\\s?月');

function isSolar(text: string, yearEnd: number): boolean {
  return /[)）]/.test(text[yearEnd - 1] ?? '') && matchAt(SOLAR_BEHIND, text, yearEnd) !== null;
}

/** A month or day of the lunisolar calendar behind a year: 1998年農曆八月十五, 光緒二十年八月, 2001年閏四月初一. */
function lunarBehind(text: string, at: number, said: boolean): SlotMatch | null {
  const named = lunarCalendarAt(text, at);
  const found = lunarSlot(text, named ?? at, said || named !== null);
  return found ? movable(at, found) : null;
}

function fromMonth(text: string, month: SlotMatch): RuleMatch | null {
  const match = toDay(text, month);
  return match && (match.end > month.end || isLoneMonth(text, month)) ? match : null;
}

function toDay(text: string, month: SlotMatch): RuleMatch | null {
  const next = gapEnd(text, month.end);
  const day = month.to ? null : daySlot(text, next);
  // 8 月 27 日 states its day; in 8月今天 the second word begins a date of its own.
  if (day?.unit || (day && day.from.day?.kind === 'stated'))
    return finish(text, joinedTo(month.from, day), 'day');
  const picked = month.to ? null : withPick(text, month.end, month.from, 'month');
  if (picked) return finish(text, picked, 'nothing');
  const impossible = month.to ? null : impossibleSlot(text, next);
  if (impossible) return finish(text, joinedTo(month.from, impossible), 'nothing');
  const part = month.to ? null : partSlot(text, month.end, 'month');
  const lastDay = part && withPick(text, part.end, { ...month.from, part: part.part }, 'month');
  if (lastDay) return finish(text, lastDay, 'nothing');
  return finish(text, part ? { end: part.end, from: { ...month.from, part: part.part } } : month, 'month');
}

function fromDay(text: string, at: number): RuleMatch | null {
  const day = daySlot(text, at);
  if (!day) return null;
  const match = finish(text, day, 'day', day.time);
  return day.unit === null || isLoneDay(text, at, day, match.end) ? match : null;
}

function joinedTo(before: DateFields, slot: SlotMatch): SlotMatch {
  const from = { ...before, ...slot.from };
  const { end, to, also } = slot;
  return { end, from, ...(to ? { to } : {}), ...(also ? { also } : {}) };
}

/** The match with the weekday and the time of day that may stand behind a day. */
function finish(
  text: string,
  slot: SlotMatch,
  finest: 'year' | 'month' | 'day' | 'nothing',
  time = false,
): RuleMatch {
  let { end } = slot;
  let from: DateFields = slot.from;
  let isTime = time;
  const isOne = !slot.to && !slot.also;
  if (finest === 'day' && isOne) {
    const weekday = weekdayBehindDay(text, end);
    if (weekday) {
      end = weekday.end;
      from = { ...from, ...weekday.from };
    }
    const clock = timeOfDaySlot(text, end, true);
    if (clock !== null) {
      end = clock;
      isTime = true;
    }
  }
  const type = isTime ? 'TIME' : 'DATE';
  const { to, also } = slot;
  if (also) return { end, type, value: { kind: 'list', members: [from, ...also] } };
  return { end, type, value: to ? { kind: 'range', from, to } : { kind: 'date', date: from } };
}
