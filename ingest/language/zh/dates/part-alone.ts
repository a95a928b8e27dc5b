import type { PartId } from '@/lib/time/conventions';
import { alternativeAt, matchAt, sticky, stickyAny } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { S } from './grammar';
import { NOT_FIRST } from './slots/part';

/** What 中 must be followed by to mean the middle. */
const END = '(?=[,，、。;；:：)）\\s]|$|前|后|以|起|至|到|的|举行|完)';
const NO_WORD = `(?!${NOT_FIRST}|代|[一二三四五六七八九十])`;

/** A season without its year is a date only where something is planned for it: 原訂秋天成行. */
/** A time limit: 月底前. */
const LIMIT = '(?:之|以)?前(?![往夕])';
const PLANNED = '(?<=(?:原[定订]|预[定计]|[定订]于|最快|[延顺][到至])[在于]?)';

/** One row a part: its name, and the words for it where the year or month is left out. */
const ROWS: readonly (readonly [PartId, string])[] = [
  ['year-start', `年初${NO_WORD}`],
  ['year-middle', `年中${END}`],
  ['year-end', `(?:年底|年末|岁末|年尾)${NO_WORD}`],
  ['year-first-half', '上半年|前[两二2]个?季度?'],
  ['year-first-three-quarters', '前[三3]个?季度?'],
  ['year-second-half', '下半年'],
  ['year-quarter-1', `第${S}[一1]${S}季度?|[一1]${S}季度|首季`],
  ['year-quarter-2', `第${S}[二2]${S}季度?|[二2]${S}季度`],
  ['year-quarter-3', `第${S}[三3]${S}季度?|[三3]${S}季度`],
  ['year-quarter-4', `第${S}[四4]${S}季度?|[四4]${S}季度|末季`],
  ['year-spring', `${PLANNED}春[天季]`],
  ['year-summer', `${PLANNED}夏[天季]`],
  ['year-autumn', `${PLANNED}秋[天季]`],
  ['year-winter', `${PLANNED}冬[天季]`],
  ['month-start', `月初${NO_WORD}|上旬`],
  ['month-middle', `月中${END}|中旬`],
  ['month-end', `(?:月底|月末)${NO_WORD}|下旬`],
  ['month-first-half', '上半月'],
  ['month-second-half', '下半月'],
];
const LIMITED = sticky(LIMIT);
/** What is left of this year or month: 年內, 月內. */
const WITHIN = sticky('([年月])之?内(?!部|容|地|战|政|阁|瓦)');
const PATTERN = stickyAny(ROWS.map(([, source]) => source));
/** Behind these the word is a part of something else: 三年底, 每月底, 周年中. */
const WITHIN_WORD =
  '每周青少壮百童成前头首后续近整终学当今去明本同该0123456789〇零一二三四五六七八九十两几数';

/**
 * A part of a year or month that is not named: 年底, 上半年, 第三季, 月初, 原訂秋天. Counter-examples: 年中朝貿易, 年初次, 百年中, and 春天, which is rather a season of the mind.
 */
export const partAlone: TimexRule = {
  id: 'part-alone',
  begins: [
    '年内',
    '年之',
    '月内',
    '年初',
    '年中',
    '年底',
    '年末',
    '年尾',
    '岁末',
    '上半',
    '下半',
    '第',
    ...[...'一二三四1234'].map((number) => `${number}季`),
    '首季',
    ...[...'两二三23'].map((number) => `前${number}`),
    '末季',
    ...[...'春夏秋冬'].flatMap((season) => [`${season}天`, `${season}季`]),
    '月初',
    '月中',
    '月底',
    '月末',
    '上旬',
    '中旬',
    '下旬',
  ],
  match(text, at) {
    const before = text[at - 1] ?? ' ';
    if (WITHIN_WORD.includes(before)) return null;
    const within = matchAt(WITHIN, text, at);
    if (within) {
      const span = { start: at, end: at + within[0].length };
      const now = { kind: 'relative', from: 'reference', offset: 0, span } as const;
      const date = within[1] === '年' ? { year: now } : { month: now };
      return { end: span.end, type: 'DATE', value: { kind: 'date', date: { ...date, deadline: { span } } } };
    }
    const found = alternativeAt(PATTERN, text, at);
    const [id] = ROWS[found?.index ?? -1] ?? [];
    if (!found || id === undefined) return null;
    const { end } = found;
    const part = { id, span: { start: at, end } };
    const limit = matchAt(LIMITED, text, end)?.[0].length ?? 0;
    const deadline = limit > 0 ? { deadline: { span: { start: at, end: end + limit } } } : {};
    return { end, type: 'DATE', value: { kind: 'date', date: { part, ...deadline } } };
  },
};
