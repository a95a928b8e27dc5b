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
interface Row extends Omit<RelativeWord, 'time'> {
  readonly id: string;
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
  readonly time?: true;
}

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

/** No word stands in two rows, and the longest at a place counts, so that their order decides nothing. */
export const RELATIVE_WORDS: readonly Row[] = [
  { id: 'three-years-ago', field: 'year', from: 'reference', offset: -3, words: '大前年' },
  {
    id: 'two-years-ago',
    field: 'year',
    from: 'reference',
    offset: -2,
    words: '前年',
    before: '[以之战目先日]',
    after: YEAR,
  },
  {
    id: 'last-year',
    field: 'year',
    from: 'reference',
    offset: -1,
    words: '去年 旧年',
    before: '过',
    after: YEAR,
  },
  {
    id: 'this-year',
    field: 'year',
    from: 'reference',
    offset: 0,
    words: '今年 这一年',
    before: '[如当]',
    after: YEAR,
  },
  {
    id: 'present-year',
    field: 'year',
    from: 'reference',
    offset: 0,
    words: '本年',
    before: '[基成根样版资日剧]',
    after: YEAR,
  },
  {
    id: 'next-year',
    field: 'year',
    from: 'reference',
    offset: 1,
    words: '明年',
    before: `${EXPLAIN}|[透公光]`,
    after: YEAR,
  },
  {
    id: 'year-after-next',
    field: 'year',
    from: 'reference',
    offset: 2,
    words: '后年',
    before: '[以之战此其今往然随最]',
    after: YEAR,
  },
  {
    id: 'same-year',
    field: 'year',
    from: 'anchor',
    offset: 0,
    words: '同年 同一年 该年 当年 那年 那一年',
    before: '[不相共]',
    after: YEAR,
  },
  {
    id: 'that-year-bookish',
    field: 'year',
    from: 'anchor',
    offset: 0,
    words: '是年',
    before: CLAUSE,
    after: YEAR,
  },
  { id: 'following-year', field: 'year', from: 'anchor', offset: 1, words: '翌年 隔年', after: YEAR },
  {
    id: 'next-year-counted',
    field: 'year',
    from: 'anchor',
    offset: 1,
    words: '次年',
    before: TIMES,
    after: YEAR,
  },
  {
    id: 'second-year',
    field: 'year',
    from: 'anchor',
    offset: 1,
    words: '第二年',
    before: '[连续]',
    after: YEAR,
  },
  { id: 'third-year', field: 'year', from: 'anchor', offset: 2, words: '第三年', before: '[连续]' },
  { id: 'year-before', field: 'year', from: 'anchor', offset: -1, words: '前一年', after: YEAR },
  { id: 'month-before-last', field: 'month', from: 'reference', offset: -2, words: '上上个月 上上月' },
  {
    id: 'last-month',
    field: 'month',
    from: 'reference',
    offset: -1,
    words: '上个月 上月',
    before: '[以之登]',
    after: '球|台(?![湾北海])',
  },
  {
    id: 'this-month',
    field: 'month',
    from: 'reference',
    offset: 0,
    words: '本月 这个月 这月',
    before: '[基日版根成资]',
    after: '[球刊薪]',
  },
  {
    id: 'next-month',
    field: 'month',
    from: 'reference',
    offset: 1,
    words: '下个月 下月',
    after: '球|台(?![湾北海])',
  },
  { id: 'month-after-next', field: 'month', from: 'reference', offset: 2, words: '下下个月' },
  {
    id: 'same-month',
    field: 'month',
    from: 'anchor',
    offset: 0,
    words: '同月 同一月 该月 当月',
    before: '[不相]',
    after: '球',
  },
  { id: 'that-month-bookish', field: 'month', from: 'anchor', offset: 0, words: '是月', before: CLAUSE },
  { id: 'following-month', field: 'month', from: 'anchor', offset: 1, words: '翌月 隔月' },
  { id: 'next-month-counted', field: 'month', from: 'anchor', offset: 1, words: '次月', before: TIMES },
  { id: 'month-before', field: 'month', from: 'anchor', offset: -1, words: '前一个月 前一月' },
  {
    id: 'week-before-last',
    field: 'week',
    from: 'reference',
    offset: -2,
    words: '上上周 上上个星期 上上星期',
  },
  {
    id: 'last-week',
    field: 'week',
    from: 'reference',
    offset: -1,
    words: '上周 上星期 上个星期 上礼拜 上个礼拜 上一周',
    before: '[以之]',
    after: WEEK,
  },
  {
    id: 'present-week',
    field: 'week',
    from: 'reference',
    offset: 0,
    words: '本周 本星期 本礼拜',
    before: '[基日版资]',
    after: WEEK,
  },
  {
    id: 'this-week',
    field: 'week',
    from: 'reference',
    offset: 0,
    words: '这周 这星期 这个星期 这礼拜 这个礼拜 这一周',
    after: WEEK,
  },
  {
    id: 'next-week',
    field: 'week',
    from: 'reference',
    offset: 1,
    words: '下周 下星期 下个星期 下礼拜 下个礼拜 下一周',
    after: WEEK,
  },
  { id: 'week-after-next', field: 'week', from: 'reference', offset: 2, words: '下下周 下下星期 下下个星期' },
  { id: 'three-days-ago', field: 'day', from: 'reference', offset: -3, words: '大前天 大前日' },
  {
    id: 'two-days-ago',
    field: 'day',
    from: 'reference',
    offset: -2,
    words: '前天',
    before: '[以之目先日眼]',
  },
  { id: 'yesterday', field: 'day', from: 'reference', offset: -1, words: '昨天 昨日', after: DAY },
  { id: 'today', field: 'day', from: 'reference', offset: 0, words: '今天', before: '[如当]' },
  { id: 'present-day', field: 'day', from: 'reference', offset: 0, words: '今日', before: '至', after: DAY },
  {
    id: 'tomorrow',
    field: 'day',
    from: 'reference',
    offset: 1,
    words: '明天',
    before: EXPLAIN,
    after: '[气真]',
  },
  {
    id: 'tomorrow-bookish',
    field: 'day',
    from: 'reference',
    offset: 1,
    words: '明日',
    before: EXPLAIN,
    after: DAY,
  },
  {
    id: 'day-after-tomorrow',
    field: 'day',
    from: 'reference',
    offset: 2,
    words: '后天',
    before: '[先以之然随今此]',
    after: '[性失努免教环空气]',
  },
  { id: 'three-days-on', field: 'day', from: 'reference', offset: 3, words: '大后天' },
  { id: 'last-night', field: 'day', from: 'reference', offset: -1, words: '昨晚 昨夜 昨晨 昨早', time: true },
  {
    id: 'tonight',
    field: 'day',
    from: 'reference',
    offset: 0,
    words: '今晚 今夜 今晨 今早',
    before: '[如当]',
    time: true,
  },
  {
    id: 'tomorrow-night',
    field: 'day',
    from: 'reference',
    offset: 1,
    words: '明晚 明早 明晨',
    before: EXPLAIN,
    time: true,
  },
  {
    id: 'same-date',
    field: 'day',
    from: 'anchor',
    offset: 0,
    words: '同日 当日 该日',
    before: '[不相]',
    after: DAY,
  },
  {
    id: 'that-date-bookish',
    field: 'day',
    from: 'anchor',
    offset: 0,
    words: '是日',
    before: CLAUSE,
    after: `${DAY}|[常益渐趋]`,
  },
  {
    id: 'same-day',
    field: 'day',
    from: 'anchor',
    offset: 0,
    words: '同一天 同天 当天 这一天 那一天 这天 那天',
    before: '[不相]',
    after: '[气空生然]',
  },
  { id: 'same-night', field: 'day', from: 'anchor', offset: 0, words: '当晚 当夜', time: true },
  {
    id: 'that-night-bookish',
    field: 'day',
    from: 'anchor',
    offset: 0,
    words: '是夜',
    before: CLAUSE,
    time: true,
  },
  {
    id: 'following-date',
    field: 'day',
    from: 'anchor',
    offset: 1,
    words: '翌日 隔日',
    before: '每',
    after: DAY,
  },
  {
    id: 'next-date-counted',
    field: 'day',
    from: 'anchor',
    offset: 1,
    words: '次日',
    before: TIMES,
    after: DAY,
  },
  {
    id: 'following-day',
    field: 'day',
    from: 'anchor',
    offset: 1,
    words: '第二天 第二日 隔天',
    before: '[每连续]',
    after: DAY,
  },
  { id: 'third-day', field: 'day', from: 'anchor', offset: 2, words: '第三天', before: '[连续]' },
  { id: 'following-morning', field: 'day', from: 'anchor', offset: 1, words: '翌晨 次晨 隔晚', time: true },
  {
    id: 'day-before',
    field: 'day',
    from: 'anchor',
    offset: -1,
    words: '前一天 前一日 前日',
    before: '[以之目]',
    after: DAY,
  },
  { id: 'night-before', field: 'day', from: 'anchor', offset: -1, words: '前一晚', time: true },
  { id: 'last-century', field: 'century', from: 'reference', offset: -1, words: '上世纪 上个世纪' },
  { id: 'this-century', field: 'century', from: 'reference', offset: 0, words: '本世纪 这个世纪' },
  { id: 'next-century', field: 'century', from: 'reference', offset: 1, words: '下世纪 下个世纪' },
];

interface Entry extends RelativeWord {
  /** Matches from the character before the word, and from the character behind it. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** What finds the words of some rows. */
export interface RelativeWords {
  /** How the words of some fields begin. */
  begins(...fields: RelativeWord['field'][]): string[];
  /** The relative word of a field at a place. */
  at(text: string, at: number, field: RelativeWord['field']): { end: number; word: RelativeWord } | null;
}

const byLength = (a: string, b: string): number => b.length - a.length;

export function relativeWords(rows: readonly Row[]): RelativeWords {
  const entries: ReadonlyMap<string, Entry> = new Map(
    rows.flatMap(({ field, from, offset, words, before, after, time = false }) => {
      const limits = { before: before ? sticky(before) : null, after: after ? sticky(after) : null };
      return words
        .split(' ')
        .map((word): [string, Entry] => [word, { field, from, offset, time, ...limits }]);
    }),
  );
  const anyWord = sticky(`(?:${[...entries.keys()].sort(byLength).join('|')})`);
  const isLead = new Uint8Array(0x1_0000);
  for (const word of entries.keys()) isLead[word.charCodeAt(0)] = 1;
  return {
    begins(...fields) {
      const words = [...entries].filter(([, { field }]) => fields.includes(field));
      return [...new Set(words.map(([word]) => word.slice(0, 2)))];
    },
    at(text, at, field) {
      if (isLead[text.charCodeAt(at)] !== 1) return null;
      const found = matchAt(anyWord, text, at)?.[0];
      const entry = found === undefined ? undefined : entries.get(found);
      if (found === undefined || entry?.field !== field) return null;
      const end = at + found.length;
      const isPart =
        (at > 0 && entry.before && matchAt(entry.before, text, at - 1)) ||
        (entry.after && matchAt(entry.after, text, end));
      return isPart ? null : { end, word: entry };
    },
  };
}

export const { begins: relativeBegins, at: relativeWordAt } = relativeWords(RELATIVE_WORDS);
