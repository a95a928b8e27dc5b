import type { DateFields } from '../../../date/candidate';
import { charTest, matchAt, sticky } from '../../../date/recognise/pattern';
import type { RuleMatch, RuleOptions, TimexRule } from '../../../date/recognise/rule';
import { JOINTS, S } from './grammar';
import { isLoneDay, isLoneMonth, isLoneYear, isYearWithPart } from './lone';
import { DAY_BEGINS, daySlot } from './slots/day';
import { HOLIDAY_BEGINS, holidaySlot } from './slots/holiday';
import { MONTH_BEGINS, monthSlot } from './slots/month';
import { partSlot } from './slots/part';
import type { SlotMatch } from './slots/slot';
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
    ...relativeBegins('year', 'month', 'day'),
  ],
  match(text, at, options) {
    const year = yearSlot(text, at, options);
    if (year) return fromYear(text, at, year, options);
    const holiday = holidaySlot(text, at);
    if (holiday) return finish(text, holiday, holiday.from.lunar ? 'nothing' : 'day');
    const month = monthSlot(text, at);
    if (month) return fromMonth(text, month);
    return fromDay(text, at);
  },
};

function fromYear(text: string, at: number, year: SlotMatch, options: RuleOptions): RuleMatch | null {
  const next = gapEnd(text, year.end);
  const month = year.to ? null : (holidaySlot(text, next) ?? monthSlot(text, next));
  if (month) {
    const joined = joinedTo(year.from, month);
    return month.from.day || month.from.lunar
      ? finish(text, joined, month.from.lunar ? 'nothing' : 'day')
      : toDay(text, joined);
  }
  const part = year.to || !isYearWithPart(year, options) ? null : partSlot(text, year.end, 'year');
  if (!part && !year.to && !isLoneYear(text, at, year, options)) return null;
  return finish(text, part ? { end: part.end, from: { ...year.from, part: part.part } } : year, 'year');
}

function fromMonth(text: string, month: SlotMatch): RuleMatch | null {
  if (month.from.lunar) return finish(text, month, 'nothing');
  const match = toDay(text, month);
  return match && (match.end > month.end || isLoneMonth(text, month)) ? match : null;
}

function toDay(text: string, month: SlotMatch): RuleMatch | null {
  const next = gapEnd(text, month.end);
  const day = month.to ? null : daySlot(text, next);
  // 8 月 27 日 states its day; in 8月今天 the second word begins a date of its own.
  if (day?.unit || (day && day.from.day?.kind === 'stated'))
    return finish(text, joinedTo(month.from, day), 'day');
  const part = month.to ? null : partSlot(text, month.end, 'month');
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
