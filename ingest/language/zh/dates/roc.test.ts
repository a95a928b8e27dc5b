import { describe, expect, it } from 'vitest';
import { found } from './fixture';
import { hasRocHabit, recognise } from './recognise';

describe('years of the Republic and of other eras', () => {
  it.each([
    ['民國 94 年 1 月', ['民國 94 年 1 月']],
    ['民國九十四年一月', ['民國九十四年一月']],
    ['民國 八十二年三月十二日', ['民國 八十二年三月十二日']],
    ['中華民國三十八年', ['中華民國三十八年']],
    ['民 94 年 5 月 2 日', ['民 94 年 5 月 2 日']],
    ['臺北：復興岡學報，民93，頁231', ['民93']],
    ['民國前一年、民國元年', ['民國前一年', '民國元年']],
    ['民國94年（2005年）七月', ['民國94年（2005年）七月']],
    ['大正三年(1914)、昭和二十年八月十五日', ['大正三年(1914)', '昭和二十年八月十五日']],
    ['民國94.5.2', ['民國94.5.2']],
    ['民國82至85年，民國八十二、八十三年', ['民國82至85年', '民國八十二、八十三年']],
    ['民國五十年代、昭和20年代', ['民國五十年代', '昭和20年代']],
    ['九七年回歸，一〇一年選舉，於104年通過', ['九七年', '一〇一年', '104年']],
    ['05年7月', ['05年7月']],
    ['民國八十五（1996）年', ['民國八十五（1996）年']],
    ['1941（昭和16）年12月8日', ['1941（昭和16）年12月8日']],
    ['一九九六年（民國八十五年）', ['一九九六年（民國八十五年）']],
    ['民国九十四年', ['民国九十四年']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['84年出版，一○一年修訂', ['84年', '一○一年']],
    ['於 38 年遷臺', ['38 年']],
    ['94/5/2 與 94.06.21', ['94/5/2', '94.06.21']],
  ])('bare, where the text counts so: %s', (text, expected) => {
    expect(found(text, true)).toEqual(expected);
  });

  it.each(['近 20 年來', '30 年後', '歷時 60 年', '50 年以上'])('no year even there: %s', (text) => {
    expect(recognise(text, { localEra: true }).map(({ known }) => known.shortYear)).toEqual([undefined]);
  });

  it('with a month everywhere', () => {
    expect(found('作者自行整理製表，94 年 6 月 21 日')).toEqual(['94 年 6 月 21 日']);
  });

  it.each([
    ['碩士論文，民國 93 年', true],
    ['民93，頁 231', true],
    ['中華民國的外交', false],
    ['農民 94 年收入', false],
    ['2005年', false],
  ])('the habit of %s: %s', (text, expected) => {
    expect(hasRocHabit(text)).toBe(expected);
  });
});
