import type { Origin } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';

/** A word that names a year, month or day by its distance from another. */
export interface RelativeWord {
  readonly field: 'year' | 'month' | 'day' | 'week' | 'century';
  readonly from: Origin;
  readonly offset: number;
  /** A part of the day is said with it (昨晚): the expression is a TIME. */
  readonly time: boolean;
}

/**
 * One row a distance: field, origin, distance, the words, and where a word is only part of a longer one, patterns of what may not stand before
 * and behind it. Words are in folded text. Example: 去年 is the reference's year less one; counter-examples: 說明年底, 當日本政府.
 */
type Row = [
  RelativeWord['field'],
  Origin,
  number,
  string,
  { before?: string; after?: string; time?: boolean }?,
];

/** 今年輕人, 同年代; but 今年紀念, 同年代表團. */
const YEAR = '[轻龄级薪糕兽货]|纪(?!念)|代(?!表)|画(?!展)';
/** 同日本, 當日方, 次日期; the beginnings of other words with 日. */
const DAY = '[本方韩相期程]|内瓦';
const WEEK = '[年岁刊转遭边围]';
/** 說明, 證明, 表明, 聲明, 闡明. */
const EXPLAIN = '[说证表声阐]';
/** 此次, 每次, 三次. */
const TIMES = '[每首一二三四五六七八九十数多此本上下这该几两0-9]';
/** Old words that begin a clause or are none: 是年, but 就是年底. */
const CLAUSE = '[^,，。；;：:\\s]';

const ROWS: readonly Row[] = [
  ['year', 'reference', -3, '大前年'],
  ['year', 'reference', -2, '前年', { before: '[以之战目先日]', after: YEAR }],
  ['year', 'reference', -1, '去年 旧年', { before: '过', after: YEAR }],
  ['year', 'reference', 0, '今年 这一年', { before: '[如当]', after: YEAR }],
  ['year', 'reference', 0, '本年', { before: '[基成根样版资日剧]', after: YEAR }],
  ['year', 'reference', 1, '明年', { before: `${EXPLAIN}|[透公光]`, after: YEAR }],
  ['year', 'reference', 2, '后年', { before: '[以之战此其今往然随最]', after: YEAR }],
  ['year', 'anchor', 0, '同年 同一年 该年 当年 那年 那一年', { before: '[不相共]', after: YEAR }],
  ['year', 'anchor', 0, '是年', { before: CLAUSE, after: YEAR }],
  ['year', 'anchor', 1, '翌年 隔年', { after: YEAR }],
  ['year', 'anchor', 1, '次年', { before: TIMES, after: YEAR }],
  ['year', 'anchor', 1, '第二年', { before: '[连续]', after: YEAR }],
  ['year', 'anchor', 2, '第三年', { before: '[连续]' }],
  ['year', 'anchor', -1, '前一年', { after: YEAR }],
  ['month', 'reference', -2, '上上个月 上上月'],
  ['month', 'reference', -1, '上个月 上月', { before: '[以之登]', after: '球|台(?![湾北海])' }],
  ['month', 'reference', 0, '本月 这个月 这月', { before: '[基日版根成资]', after: '[球刊薪]' }],
  ['month', 'reference', 1, '下个月 下月', { after: '球|台(?![湾北海])' }],
  ['month', 'reference', 2, '下下个月'],
  ['month', 'anchor', 0, '同月 同一月 该月 当月', { before: '[不相]', after: '球' }],
  ['month', 'anchor', 0, '是月', { before: CLAUSE }],
  ['month', 'anchor', 1, '翌月 隔月'],
  ['month', 'anchor', 1, '次月', { before: TIMES }],
  ['month', 'anchor', -1, '前一个月 前一月'],
  ['week', 'reference', -2, '上上周 上上个星期 上上星期'],
  ['week', 'reference', -1, '上周 上星期 上个星期 上礼拜 上个礼拜 上一周', { before: '[以之]', after: WEEK }],
  ['week', 'reference', 0, '本周 本星期 本礼拜', { before: '[基日版资]', after: WEEK }],
  ['week', 'reference', 0, '这周 这星期 这个星期 这礼拜 这个礼拜 这一周', { after: WEEK }],
  ['week', 'reference', 1, '下周 下星期 下个星期 下礼拜 下个礼拜 下一周', { after: WEEK }],
  ['week', 'reference', 2, '下下周 下下星期 下下个星期'],
  ['day', 'reference', -3, '大前天 大前日'],
  ['day', 'reference', -2, '前天', { before: '[以之目先日眼]' }],
  ['day', 'reference', -1, '昨天 昨日', { after: DAY }],
  ['day', 'reference', 0, '今天', { before: '[如当]' }],
  ['day', 'reference', 0, '今日', { before: '至', after: DAY }],
  ['day', 'reference', 1, '明天', { before: EXPLAIN, after: '[气真]' }],
  ['day', 'reference', 1, '明日', { before: EXPLAIN, after: DAY }],
  ['day', 'reference', 2, '后天', { before: '[先以之然随今此]', after: '[性失努免教环空气]' }],
  ['day', 'reference', 3, '大后天'],
  ['day', 'reference', -1, '昨晚 昨夜 昨晨 昨早', { time: true }],
  ['day', 'reference', 0, '今晚 今夜 今晨 今早', { before: '[如当]', time: true }],
  ['day', 'reference', 1, '明晚 明早 明晨', { before: EXPLAIN, time: true }],
  ['day', 'anchor', 0, '同日 当日 该日', { before: '[不相]', after: DAY }],
  ['day', 'anchor', 0, '是日', { before: CLAUSE, after: `${DAY}|[常益渐趋]` }],
  ['day', 'anchor', 0, '同一天 同天 当天 这一天 那一天 这天 那天', { before: '[不相]', after: '[气空生然]' }],
  ['day', 'anchor', 0, '当晚 当夜', { time: true }],
  ['day', 'anchor', 0, '是夜', { before: CLAUSE, time: true }],
  ['day', 'anchor', 1, '翌日 隔日', { before: '每', after: DAY }],
  ['day', 'anchor', 1, '次日', { before: TIMES, after: DAY }],
  ['day', 'anchor', 1, '第二天 第二日 隔天', { before: '[每连续]', after: DAY }],
  ['day', 'anchor', 2, '第三天', { before: '[连续]' }],
  ['day', 'anchor', 1, '翌晨 次晨 隔晚', { time: true }],
  ['day', 'anchor', -1, '前一天 前一日 前日', { before: '[以之目]', after: DAY }],
  ['day', 'anchor', -1, '前一晚', { time: true }],
  ['century', 'reference', -1, '上世纪 上个世纪'],
  ['century', 'reference', 0, '本世纪 这个世纪'],
  ['century', 'reference', 1, '下世纪 下个世纪'],
];

interface Entry extends RelativeWord {
  /** Matches from the character before the word, and from the character behind it. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  ROWS.flatMap(([field, from, offset, words, { before, after, time = false } = {}]) => {
    const limits = { before: before ? sticky(before) : null, after: after ? sticky(after) : null };
    return words.split(' ').map((word): [string, Entry] => [word, { field, from, offset, time, ...limits }]);
  }),
);

const byLength = (a: string, b: string): number => b.length - a.length;
const WORD = sticky(`(?:${[...ENTRIES.keys()].sort(byLength).join('|')})`);

const IS_LEAD = new Uint8Array(0x1_0000);
for (const word of ENTRIES.keys()) IS_LEAD[word.charCodeAt(0)] = 1;

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
  if (IS_LEAD[text.charCodeAt(at)] !== 1) return null;
  const found = matchAt(WORD, text, at)?.[0];
  const entry = found === undefined ? undefined : ENTRIES.get(found);
  if (found === undefined || entry?.field !== field) return null;
  const end = at + found.length;
  const isPart =
    (at > 0 && entry.before && matchAt(entry.before, text, at - 1)) ||
    (entry.after && matchAt(entry.after, text, end));
  return isPart ? null : { end, word: entry };
}
