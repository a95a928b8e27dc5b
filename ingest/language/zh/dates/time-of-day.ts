import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { TIME_BEGINS, timeOfDaySlot } from './slots/time-of-day';

const NAMES = sticky('下午茶|晚间新闻|早上好|中午休|上下午');

/**
 * A part of the day without its date: 下午, 上午9時30分, 晚間. Counter-examples: 下午茶, 晚間新聞.
 */
export const timeOfDay: TimexRule = {
  id: 'time-of-day',
  begins: TIME_BEGINS,
  match(text, at) {
    if (matchAt(NAMES, text, at)) return null;
    const end = timeOfDaySlot(text, at, false);
    return end === null ? null : { end, type: 'TIME', value: { kind: 'date', date: {} } };
  },
};
