import type { Origin } from '../candidate';
import { matchAt, sticky } from './grammar';

/** A word that names a year, month or day by its distance from another. */
export interface RelativeWord {
  readonly field: 'year' | 'month' | 'day' | 'week' | 'century';
  readonly from: Origin;
  readonly offset: number;
  /** A part of the day is said with it (昨晚): the expression is a TIME. */
  readonly time: boolean;
}

/**
 * One row a distance: field, origin, distance, the words, and where a word is only part of a longer one, what may not stand before
 * and behind it. Words are in match form. Example: 去年 is the reference's year less one; counter-examples: 說明年底, 當日本政府.
 */
type Row = [
  RelativeWord['field'],
  Origin,
  number,
  string,
  { before?: string; after?: string; time?: boolean }?,
];

const YEAR_END = '轻纪龄级薪糕兽画货';
/** What turns 日 into the name of Japan: 同日本, 當日方. */
const JAPAN = '本方韩相';

const ROWS: readonly Row[] = [
  ['year', 'reference', -3, '大前年'],
  ['year', 'reference', -2, '前年', { before: '以之战', after: YEAR_END }],
  ['year', 'reference', -1, '去年 旧年', { before: '过', after: YEAR_END }],
  ['year', 'reference', 0, '今年 本年 这一年', { before: '如当基成根样版资日', after: YEAR_END }],
  ['year', 'reference', 1, '明年', { before: '说证表声阐透公光', after: YEAR_END }],
  ['year', 'reference', 2, '后年', { before: '以之战此其今往', after: YEAR_END }],
  ['year', 'anchor', 0, '同年 同一年 该年 当年 是年 那年 那一年', { before: '不相共', after: YEAR_END }],
  [
    'year',
    'anchor',
    1,
    '翌年 次年 隔年 第二年',
    { before: '每首一二三四五六七八九十数多此本上下几两0123456789连续', after: YEAR_END },
  ],
  ['year', 'anchor', 2, '第三年', { before: '连续' }],
  ['year', 'anchor', -1, '前一年', { after: YEAR_END }],
  ['month', 'reference', -2, '上上个月 上上月'],
  ['month', 'reference', -1, '上个月 上月', { before: '以之登', after: '球台' }],
  ['month', 'reference', 0, '本月 这个月 这月', { before: '基日版', after: '球台刊' }],
  ['month', 'reference', 1, '下个月 下月', { after: '球台' }],
  ['month', 'reference', 2, '下下个月'],
  ['month', 'anchor', 0, '同月 同一月 该月 当月 是月', { before: '不相', after: '球' }],
  ['month', 'anchor', 1, '翌月 次月 隔月', { before: '每首一二三四五六七八九十数多此本上下几两0123456789' }],
  ['month', 'anchor', -1, '前一个月 前一月'],
  ['week', 'reference', -2, '上上周 上上个星期 上上星期'],
  [
    'week',
    'reference',
    -1,
    '上周 上星期 上个星期 上礼拜 上个礼拜 上一周',
    { before: '以之', after: '年岁刊边' },
  ],
  [
    'week',
    'reference',
    0,
    '本周 本星期 本礼拜 这周 这星期 这个星期 这礼拜 这个礼拜 这一周',
    { before: '基日版', after: '年岁刊' },
  ],
  ['week', 'reference', 1, '下周 下星期 下个星期 下礼拜 下个礼拜 下一周', { after: '年岁刊' }],
  ['week', 'reference', 2, '下下周 下下星期 下下个星期'],
  ['day', 'reference', -3, '大前天 大前日'],
  ['day', 'reference', -2, '前天', { before: '以之' }],
  ['day', 'reference', -1, '昨天 昨日', { after: JAPAN }],
  ['day', 'reference', 0, '今天', { before: '如当' }],
  ['day', 'reference', 0, '今日', { before: '至', after: JAPAN }],
  ['day', 'reference', 1, '明天', { before: '说证表声阐', after: '气' }],
  ['day', 'reference', 1, '明日', { before: '说证表声阐', after: JAPAN }],
  ['day', 'reference', 2, '后天', { before: '先以之', after: '性失努免教环' }],
  ['day', 'reference', 3, '大后天'],
  ['day', 'reference', -1, '昨晚 昨夜 昨晨 昨早', { time: true }],
  ['day', 'reference', 0, '今晚 今夜 今晨 今早', { before: '如当', time: true }],
  ['day', 'reference', 1, '明晚 明早 明晨', { before: '说证表声', time: true }],
  ['day', 'anchor', 0, '同日 当日 该日 是日', { before: '不', after: JAPAN }],
  ['day', 'anchor', 0, '同一天 同天 当天 这一天 那一天 这天 那天', { before: '不', after: '气空生然' }],
  ['day', 'anchor', 0, '当晚 当夜 是夜', { time: true }],
  ['day', 'anchor', 1, '翌日 次日 隔日 第二日', { before: '每首数多几两', after: JAPAN }],
  ['day', 'anchor', 1, '隔天 第二天', { before: '每连续' }],
  ['day', 'anchor', 2, '第三天', { before: '连续' }],
  ['day', 'anchor', 1, '翌晨 次晨 隔晚', { time: true }],
  ['day', 'anchor', -1, '前一天 前一日 前日', { before: '以之', after: JAPAN }],
  ['day', 'anchor', -1, '前一晚', { time: true }],
  ['century', 'reference', -1, '上世纪 上个世纪'],
  ['century', 'reference', 0, '本世纪 这个世纪'],
  ['century', 'reference', 1, '下世纪 下个世纪'],
];

interface Entry extends RelativeWord {
  readonly before: string;
  readonly after: string;
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  ROWS.flatMap(([field, from, offset, words, limits = {}]) =>
    words.split(' ').map((word): [string, Entry] => {
      const { before = '', after = '', time = false } = limits;
      return [word, { field, from, offset, time, before, after }];
    }),
  ),
);

const byLength = (a: string, b: string): number => b.length - a.length;
const WORD = sticky(`(?:${[...ENTRIES.keys()].sort(byLength).join('|')})`);

/** How the words of some fields begin. */
export function relativeBegins(...fields: RelativeWord['field'][]): string[] {
  const words = [...ENTRIES].filter(([, { field }]) => fields.includes(field));
  return [...new Set(words.map(([word]) => word.slice(0, 2)))];
}

/** The relative word of a field at a place. */
export function relativeWordAt(
  text: string,
  at: number,
  field: RelativeWord['field'],
): { end: number; word: RelativeWord } | null {
  const found = matchAt(WORD, text, at)?.[0];
  const entry = found === undefined ? undefined : ENTRIES.get(found);
  if (found === undefined || entry?.field !== field) return null;
  const [before, after] = [text[at - 1] ?? '', text[at + found.length] ?? ''];
  if ((before !== '' && entry.before.includes(before)) || (after !== '' && entry.after.includes(after)))
    return null;
  return { end: at + found.length, word: entry };
}
