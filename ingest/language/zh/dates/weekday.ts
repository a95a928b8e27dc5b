import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { S } from './grammar';
import { relativeSlot } from './slots/slot';
import { timeOfDaySlot } from './slots/time-of-day';
import { weekdaySlot } from './slots/weekday';
import { relativeBegins } from './words';

/** In 上週三 the week's word ends in the weekday's: 周三, 星期三, or only its number. */
const NUMBER_ONLY = sticky(`${S}([一二三四五六日天])(?![十百千个])`);
const WEEKEND = sticky(`${S}末`);
const NUMBERS = '一二三四五六日';

/**
 * A weekday or a week: 星期三, 禮拜天, 上週三, 下星期五下午, 本周, 上週末. Counter-examples: 每週三 (a SET), 一周三次, 周恩來.
 */
export const weekday: TimexRule = {
  id: 'weekday',
  begins: ['星期', '礼拜', '周', ...relativeBegins('week')],
  match(text, at) {
    const week = relativeSlot(text, at, 'week');
    if (!week) {
      const day = weekdaySlot(text, at);
      if (!day || text[at - 1] === '每') return null;
      const clock = timeOfDaySlot(text, day.end, true);
      return {
        end: clock ?? day.end,
        type: clock ? 'TIME' : 'DATE',
        value: { kind: 'date', date: day.from },
      };
    }
    const number = matchAt(NUMBER_ONLY, text, week.end);
    if (number) {
      const end = week.end + number[0].length;
      const digit = number[1] === '天' ? '日' : (number[1] ?? '');
      const value = NUMBERS.indexOf(digit) + 1;
      const date = {
        ...week.from,
        weekday: { kind: 'stated', value, span: { start: week.end, end } } as const,
      };
      const clock = timeOfDaySlot(text, end, true);
      return { end: clock ?? end, type: clock ? 'TIME' : 'DATE', value: { kind: 'date', date } };
    }
    const weekend = matchAt(WEEKEND, text, week.end);
    if (!weekend) return { end: week.end, type: 'DATE', value: { kind: 'date', date: week.from } };
    const end = week.end + weekend[0].length;
    const span = { start: week.end, end };
    const from = { ...week.from, weekday: { kind: 'stated', value: 6, span } as const };
    const to = { ...week.from, weekday: { kind: 'stated', value: 7, span } as const };
    return { end, type: 'DATE', value: { kind: 'range', from, to } };
  },
};
