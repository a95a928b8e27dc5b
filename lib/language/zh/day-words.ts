import { parseNumeral } from './numerals';

const WEEKDAYS = '一二三四五六';
const WEEKDAY = /(?:星期|禮拜|礼拜|週|周)\s*([一二三四五六日天末])/;
const WEEKEND = '末';

/** The weekday that words name, 1 for Monday to 7 for Sunday: 星期三, 週日. Null where they name none: 週末. */
export function weekdayIn(text: string): number | null {
  const name = WEEKDAY.exec(text)?.[1];
  if (name === undefined || name === WEEKEND) return null;
  return WEEKDAYS.indexOf(name) + 1 || 7;
}

/** The day of the month that words are: 二十一日, 9號. Null for other words. */
export function dayOfMonthIn(text: string): number | null {
  return parseNumeral(text.replace(/\s|[號号日]/g, ''));
}

/** Whether a stretch of text begins with a figure that is part of a date: `3年`. Counter-example: `3`, which may call a footnote. */
export function beginsWithDate(text: string): boolean {
  return /^\s*\d{1,3}[年月日]/.test(text);
}
