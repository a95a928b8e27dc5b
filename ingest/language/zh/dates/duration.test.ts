import { describe, expect, it } from 'vitest';
import { found } from './fixture';
import { recognise } from './recognise';

describe('lengths of time', () => {
  it.each([
    ['為期 13 天的會談', ['13 天']],
    ['間斷長達 13 個月之久', ['13 個月之久']],
    ['進入第20個月', ['第20個月']],
    ['歷時二十個月', ['二十個月']],
    ['近十年來', ['近十年來']],
    ['已經有半年之久', ['半年之久']],
    ['北韓3個月時間', ['3個月時間']],
    ['三個半月、一年六個月、三十年', ['三個半月', '一年六個月', '三十年']],
    ['二十多年、多年來、兩三天、半個世紀', ['二十多年', '多年來', '兩三天', '半個世紀']],
    ['三日內、48小時內', ['三日', '48小時']],
    ['八九年、三五年、七八年', ['八九年', '三五年', '七八年']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(recognise(text).map(({ type }) => type)).toEqual(expected.map(() => 'DURATION'));
  });

  it.each([
    '三年級',
    '第一個五年計畫',
    '四年制',
    '3個百分點',
    '五十周年',
    '三天兩頭',
    '有一天',
    '最後一天',
    '四周都是山',
    '三點建議',
    '十分重要',
    '一日千里',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['13 個月', 13, 'month'],
    ['半年', 6, 'month'],
    ['一年半', 18, 'month'],
    ['一年六個月', 18, 'month'],
    ['三個半月', 105, 'day'],
  ])('%s is %i %ss', (text, amount, unit) => {
    expect(recognise(text)[0]?.known).toEqual({ amount, unit });
  });
});
