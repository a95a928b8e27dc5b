import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise';

const found = (text: string): string[] => recognise(text).map((one) => one.text);

describe('ranges and lists', () => {
  it.each([
    ['2005 年 7 月 26 日至 8 月 7 日舉行', ['2005 年 7 月 26 日至 8 月 7 日']],
    ['2003 年 8 月至 2004 年 6 月', ['2003 年 8 月至 2004 年 6 月']],
    ['2月28日至3月1日，10日至12日', ['2月28日至3月1日', '10日至12日']],
    ['當年7月起至翌年3月間', ['當年7月起至翌年3月間']],
    ['前年底至去年初', ['前年底至去年初']],
    ['8月25日與26日', ['8月25日與26日']],
    ['2005年7月26日～8月7日', ['2005年7月26日～8月7日']],
    ['27日到30日', ['27日到30日']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['2003年到北京', ['2003年']],
    ['3月5日與9月10日', ['3月5日', '9月10日']],
    ['自 2004 年 7 月 26 日起召開，迄 8 月 7 日休會', ['2004 年 7 月 26 日', '8 月 7 日']],
    ['2003年8月、2004年2月與6月', ['2003年8月', '2004年2月', '6月']],
    ['5日與8日', ['5日', '8日']],
  ])('%s is no range', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
