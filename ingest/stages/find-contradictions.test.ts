import { describe, expect, test } from 'vitest';
import type { KbContradiction } from '@/lib/schema/contradiction';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';

/** What is found in made-up documents, each with the day it is dated by, or null. */
function foundIn(documents: readonly (readonly [day: string | null, text: string])[]): KbContradiction[] {
  const read = documents.map(([day, text], i) => asRead(`d${i}`, text, day?.split('-').map(Number)));
  return ingest(read, loadLexicon(), new Diagnostics()).contradictions;
}

const short = ({ kind, reason, claims }: KbContradiction) => ({
  kind,
  reason,
  values: claims.map(({ value, preferred }) => (preferred ? `+${value}` : value)),
});

describe('lengths of time that do not lie between their dates', () => {
  test.each([
    [
      '兩伊戰爭在一九八○年九月爆發，經過三年的談判後，雙方終於在一九八八年八月停火。',
      ['三年', '+1980-09', '+1988-08'],
    ],
    ['雙方於1999年7月4日至7月26日在日內瓦談判，為期10天。', ['10天', '+1999-07-04/1999-07-26']],
  ])('%s', (text, values) => {
    expect(foundIn([['2000-01-01', text]]).map(short)).toEqual([
      { kind: 'duration', reason: 'dates', values },
    ]);
  });

  test.each([
    '兩伊戰爭在一九八○年九月爆發，經過八年的談判後，雙方終於在一九八八年八月停火。',
    '兩伊戰爭在一九八○年爆發，經過近八年的談判後，雙方終於在一九八八年停火。',
    '雙方於1999年7月4日至7月26日在日內瓦談判，為期23天。',
    '雙方於1999年7月4日至7月26日在日內瓦談判，並同意10天內換文。',
  ])('none: %s', (text) => expect(foundIn([['2000-01-01', text]])).toEqual([]));
});

describe('a length that reaches to the day of its text', () => {
  const standoff: [string, string] = [
    '2001-06-20',
    '印度與巴基斯坦的邊境僵局已經進入第20個月，兩國外長在20日會談。',
  ];
  const crisis = (month: string): [string, string] => [
    '2001-07-01',
    `印度與巴基斯坦的邊境危機在一九九九年${month}爆發，各國呼籲雙方談判。`,
  ];

  test('does not lead back to the outbreak that another text dates', () => {
    const found = foundIn([standoff, crisis('五月')]).map(short);
    expect(found).toEqual([{ kind: 'duration', reason: 'dates', values: ['第20個月', '+1999-05'] }]);
  });

  test('decides between two dates for it', () => {
    const found = foundIn([crisis('五月'), standoff, crisis('十月')]).map(short);
    expect(found).toEqual([
      { kind: 'between-documents', reason: 'length', values: ['1999-05', '+1999-10'] },
      { kind: 'duration', reason: 'length', values: ['第20個月', '1999-05', '+1999-10'] },
    ]);
  });

  test('one that leads there is none', () => {
    expect(foundIn([standoff, crisis('十月')])).toEqual([]);
  });
});

describe('a year that names a crisis', () => {
  const outbreak = '印度與巴基斯坦的核武危機在一九九八年五月爆發。';
  const named = (year: string) => `兩國因${year}年核武危機，迄今尚未建交。`;

  test('is not that in which the same text lets it break out', () => {
    const found = foundIn([['2001-06-20', outbreak + named('1999')]]).map(short);
    expect(found).toEqual([{ kind: 'within-document', reason: 'first', values: ['+1998-05', '1999'] }]);
  });

  test('is none of a contradiction where it holds the outbreak, or where another text says when it came', () => {
    expect(foundIn([['2001-06-20', outbreak + named('1998')]])).toEqual([]);
    expect(
      foundIn([
        ['2001-06-20', outbreak],
        ['2001-06-21', `印度與巴基斯坦${named('1999')}`],
      ]),
    ).toEqual([]);
  });
});

test('a date lent by the sentence before contradicts nobody', () => {
  const text = (day: string) => `${day}：印度與巴基斯坦的總理會晤。印度與巴基斯坦的邊境危機爆發。`;
  const found = foundIn([
    ['2001-06-20', text('1999年5月3日')],
    ['2001-06-21', '印度與巴基斯坦的邊境危機在一九九九年八月爆發。'],
  ]);
  expect(found).toEqual([]);
});

describe('numbers of things', () => {
  const launch = (number: string) => `1999年4月11日，印度試射${number}烈火飛彈。`;
  test.each([
    [['一枚', '兩枚'], [['+一枚', '兩枚']]],
    [['一枚', '兩枚', '兩枚'], [['一枚', '+兩枚']]],
    [['兩枚', '2枚'], []],
    [['約50枚', '48枚'], []],
  ])('%j', (numbers, values) => {
    const found = foundIn(numbers.map((number) => ['1999-04-12', launch(number)] as const)).map(short);
    expect(found.filter(({ kind }) => kind === 'quantity').map((one) => one.values)).toEqual(values);
  });

  test('of two happenings, or of two things, are no contradiction', () => {
    const text =
      '1999年4月11日，印度試射一枚烈火飛彈。1999年4月14日，巴基斯坦試射兩枚飛彈。印度派出3000名士兵，損失20人。';
    expect(foundIn([['1999-04-20', text]]).filter(({ kind }) => kind === 'quantity')).toEqual([]);
  });
});

describe('the calendar', () => {
  test.each([
    ['印度總理於1999年2月20日（星期五）訪問巴基斯坦。', ['+1999-02-20', '1999-02-19']],
    ['印度總理於1999年2月30日訪問巴基斯坦。', ['+1999-02', '1999年2月30日']],
    ['印度總理於1999年2月20日（星期六）訪問巴基斯坦。', null],
  ])('%s', (text, values) => {
    const found = foundIn([['1999-03-01', text]]).map(short);
    expect(found).toEqual(values === null ? [] : [{ kind: 'calendar', reason: 'calendar', values }]);
  });
});

test('a text that tells of what came after the day it says it was finished', () => {
  const text = [
    '印巴關係之展望',
    '王一',
    '壹、前言',
    '印度總理於1999年2月20日訪問巴基斯坦。印度於1999年5月11日宣布試射飛彈。',
    '（投稿日期：1999年3月1日；採用日期：1999年4月2日）',
  ].join('\n');
  expect(foundIn([[null, text]]).map(short)).toEqual([
    { kind: 'source-date', reason: 'telling', values: ['+1999-05-11', '1999-04-02'] },
  ]);
});

test('every explanation is there in both languages, and names the values as dates in words', () => {
  const [found] = foundIn([['1999-03-01', '印度總理於1999年2月20日（星期五）訪問巴基斯坦。']]);
  expect(found?.explanation.en).toBe('20 February 1999 is not the weekday “（星期五）”.');
  expect(found?.explanation['zh-Hant']).toBe('1999年2月20日並非「（星期五）」。');
});
