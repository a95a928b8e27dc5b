import type { DateFields, Picked } from '../../../../date/candidate';
import { charTest, matchAt, sticky } from '../../../../date/recognise/pattern';
import { numeral, S, SMALL, TO } from '../grammar';

const NUMBER = `(?:${SMALL}|两)`;
/** The first or last so many: 前五個月, 頭兩個月, 前三季度, 最後三天. */
const SEVERAL = sticky(
  `(?:的)?${S}(?:(前|头|首)|(最后|后|末))${S}(${NUMBER})${S}(?:(个月)|(个?季度|季)(?!节)|(个?(?:星期|礼拜)|周)(?![一二三四五六日天岁年])|(天|日)(?![的]?[后前]))`,
);
/** Two quarters and what lies between them: 第二至第三季度. */
const QUARTERS = sticky(
  `(?:的)?${S}第?${S}([一二三1-3])(?:季度?)?${S}(?:${TO}|[、和与及])${S}第?${S}([二三四2-4])${S}季度?`,
);
/** One by its number: 第一個星期一, 最後一天, 第二個月, 第一週. */
const ONE = sticky(
  `(?:的)?${S}(?:(?:第${S}(${NUMBER})|(首))|(最后)一?)${S}(?:(个月)|(个季度)|个?(?:星期|礼拜|周)([一二三四五六日天])(?![年岁十百千])|(个?(?:星期|礼拜)|周)(?!末|[年岁])|(天|日)(?!本))`,
);
const mayBegin = charTest(' \t\n\u3000的前头首后最末第一二三123');
const WEEKDAYS = '一二三四五六日';

/**
 * Reads some of the days, weeks, months or quarters of the year or month before it. Weeks are those of a month. Counter-examples: 第一次, 第三季 (a part with a
 * name of its own), 前後.
 */
function pickSlot(text: string, at: number, of: 'year' | 'month'): { end: number; pick: Picked } | null {
  if (!mayBegin(text, at)) return null;
  const found = several(text, at) ?? quarters(text, at) ?? one(text, at);
  if (!found) return null;
  const { unit, first, last } = found.pick;
  const isOf = of === 'year' ? unit !== 'week' : unit !== 'month' && unit !== 'quarter';
  return isOf && first >= 1 && last >= first ? found : null;
}

type Found = { end: number; pick: Picked };

function several(text: string, at: number): Found | null {
  const match = matchAt(SEVERAL, text, at);
  if (!match) return null;
  const [whole, ahead, , digits = '', month, quarter, week, day] = match;
  const unit = unitOf(month, quarter, week, day);
  if (!unit) return null;
  const end = at + whole.length;
  const from = ahead === undefined ? 'end' : 'start';
  return { end, pick: { span: { start: at, end }, unit, from, first: 1, last: numeral(digits) } };
}

function quarters(text: string, at: number): Found | null {
  const match = matchAt(QUARTERS, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const [first, last] = [numeral(match[1] ?? ''), numeral(match[2] ?? '')];
  return { end, pick: { span: { start: at, end }, unit: 'quarter', from: 'start', first, last } };
}

function one(text: string, at: number): Found | null {
  const match = matchAt(ONE, text, at);
  if (!match) return null;
  const [whole, digits, isFirst, isLast, month, quarter, weekday, week, day] = match;
  const nth = digits !== undefined ? numeral(digits) : 1;
  const unit = weekday === undefined ? unitOf(month, quarter, week, day) : 'weekday';
  if (!unit || (isFirst === undefined && isLast === undefined && digits === undefined)) return null;
  const end = at + whole.length;
  const from = isLast === undefined ? 'start' : 'end';
  const pick: Picked = { span: { start: at, end }, unit, from, first: nth, last: nth };
  if (weekday === undefined) return { end, pick };
  return { end, pick: { ...pick, weekday: WEEKDAYS.indexOf(weekday === '天' ? '日' : weekday) + 1 } };
}

function unitOf(
  month: string | undefined,
  quarter: string | undefined,
  week: string | undefined,
  day: string | undefined,
): Picked['unit'] | null {
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  if (week !== undefined) return 'week';
  return day === undefined ? null : 'day';
}

/** The fields with the pick behind them, and where that ends. */
export function withPick(
  text: string,
  end: number,
  from: DateFields,
  of: 'year' | 'month',
): { end: number; from: DateFields } | null {
  const found = pickSlot(text, end, of);
  return found ? { end: found.end, from: { ...from, pick: found.pick } } : null;
}
