import type { Range, TimexUnit } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import { AMOUNT, fourFigureYear, numeral, S } from './grammar';
import { halfAt } from './half';

const UNITS: readonly (readonly [TimexUnit, string])[] = [
  ['century', '个?世纪'],
  [
    'year',
    '个?(?:年头|整年)|年(?!级|代(?!表)|龄|纪(?!念)|轻|薪|金(?![正日大泳])|制(?!裁)|计划|规划|生|次|期)',
  ],
  ['quarter', '个?季(?!节)度?'],
  ['month', '个多?月|(?<=半)月'],
  ['week', '个?(?:星期|礼拜)(?![一二三四五六日天])|周(?![年岁刊边遭转围])'],
  [
    'day',
    '天(?!气|然|下|空|津|才|主|文|线|王|堂|皇|使|性|平|体|敌|安门|桥|真|地)|日(?=之?内|以内|之?后|以后|游)|(?<![0-9])日(?=(?:之|以)?前(?![往后]))|昼夜',
  ],
  ['hour', '个?(?:小时|钟头)'],
  ['minute', '分钟'],
];
const PATTERN = UNITS.map(([, source]) => `(${source})`).join('|');
const ROUGH = '[多余来几]?';
const COUNTED = sticky(
  `((?:好)?(?:${AMOUNT}|[数几多][十百]?|无数))${ROUGH}${S}(个?半)?${S}(?:${PATTERN})(多|余|半(?![个月载]))?`,
);
const SMALLER: Readonly<Partial<Record<TimexUnit, readonly [number, TimexUnit]>>> = {
  century: [100, 'year'],
  year: [12, 'month'],
  month: [30, 'day'],
  day: [24, 'hour'],
  hour: [60, 'minute'],
};

const MONTHS = sticky(`${S}[又零]?(${AMOUNT})${S}个月`);
const WEEKS_BEHIND = /^(?:内|以|后|前|来|之|的时)/;

/** What stands behind the number of an amount: a unit, or a word that makes the number rough. */
export const AMOUNT_UNITS = '世年季个周星礼天日昼小钟分多余来几半.';

/** How an amount begins that begins with no numeral. */
export const AMOUNT_BEGINS = [
  '半年',
  '半个',
  '半天',
  '大半',
  '数年',
  '数月',
  '数天',
  '数日',
  '数个',
  '数十',
  '数周',
  '数小',
  '几年',
  '几个',
  '几天',
  '几日',
  '几十',
  '几周',
  '多年',
  '多个',
  '无数',
  '好几',
];

export interface Amount {
  readonly end: number;
  /** Null where the number is vague: 數年, 二十多年, 兩三天. */
  readonly amount: number | null;
  /** Between which numbers a rough one lies: 二十多 is 21 to 29, 兩三 is 2 to 3. */
  readonly between?: Range;
  readonly unit: TimexUnit;
}

/**
 * Reads a number of units: 13 個月, 十年, 半年, 一年半, 兩三天, 二十多年. Counter-examples: 三年級, 五年計畫, 3個百分點, 四周年.
 * A half becomes the next smaller unit: 半年 is 6 months, 一年半 is 18.
 */
export function amountAt(text: string, at: number): Amount | null {
  // 2005年 is a year and no number of years.
  if (fourFigureYear(text, at) > 0) return null;
  const half = halfAt(text, at);
  if (half) return half;
  const match = matchAt(COUNTED, text, at);
  if (!match) return null;
  const [whole, number = '', halfBefore, ...rest] = match;
  const unit = UNITS[rest.findIndex((group) => group !== undefined)]?.[0];
  if (unit === undefined) return null;
  const rough = /[多余来几]/.test(whole.slice(number.length)) || /[数几多无好]/.test(number);
  // 07年 is a year, and no number of years begins with nothing.
  if (/^[0〇零][0-9一二三四五六七八九]/.test(number)) return null;
  const value = numeral(number);
  const isRange = /^[一二三四五六七八九两]{2}$/.test(number) || /\./.test(number);
  // 四周 is rather all around than four weeks.
  if (
    number === '四' &&
    unit === 'week' &&
    !WEEKS_BEHIND.test(text.slice(at + whole.length, at + whole.length + 2))
  )
    return null;
  if (unit === 'year' && value >= 1000 && value < 2200) return null;
  const exact = rough || isRange || Number.isNaN(value) ? null : value;
  const end = at + whole.length;
  const months = exact !== null && unit === 'year' ? monthsBehind(text, end) : null;
  if (exact !== null && months) return { end: months.end, amount: exact * 12 + months.amount, unit: 'month' };
  const smaller = SMALLER[unit];
  if (exact !== null && smaller && (halfBefore || rest.at(-1) === '半')) {
    return { end, amount: exact * smaller[0] + smaller[0] / 2, unit: smaller[1] };
  }
  const between = exact === null ? rangeOf(number, rough) : null;
  return between ? { end, amount: null, unit, between } : { end, amount: exact, unit };
}

/** 二十多 is more than 20 and less than 30, 兩三 one or the other. Null for 數十 and what has no bound. */
function rangeOf(number: string, rough: boolean): Range | null {
  const neighbours = /^([一二三四五六七八两])([二三四五六七八九])$/.exec(number);
  if (neighbours) {
    const [first, second] = [numeral(neighbours[1] ?? ''), numeral(neighbours[2] ?? '')];
    return second === first + 1 ? [first, second] : null;
  }
  const value = numeral(number);
  if (!rough || Number.isNaN(value) || value < 10 || value % 10 !== 0) return null;
  const step = value % 100 === 0 ? 100 : 10;
  return [value + 1, value + step - 1];
}

/** The months of 一年六個月. */
function monthsBehind(text: string, at: number): { end: number; amount: number } | null {
  const match = matchAt(MONTHS, text, at);
  const amount = numeral(match?.[1] ?? '');
  return match && amount < 12 ? { end: at + match[0].length, amount } : null;
}
