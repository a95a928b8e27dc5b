import { expect, test } from 'vitest';
import { clean } from '../fixture';

test.each([
  [
    'names of columns',
    '| 年 | 月日 | 紀要 |\n| --- | --- | --- |\n| 1947 | 8. 15 | 印度獨立 |\n| 1947 | 10. 22 ~ 10. 26 | 部族武裝進入喀什米爾 |',
    ['1947年8月15日　印度獨立', '1947年10月22日 ~ 10月26日　部族武裝進入喀什米爾'],
  ],
  [
    'year, month and day apart; a year for several rows',
    '| 西元年 | 月 | 日 | 事件 |\n|---|---|---|---|\n| 1980 | 9 | 22 | 伊拉克入侵伊朗 |\n|  | 11 | 10 | 攻佔霍拉姆沙赫爾 |\n|  |  | 24 | 圍攻阿巴丹 |',
    ['1980年9月22日　伊拉克入侵伊朗', '11月10日　攻佔霍拉姆沙赫爾', '24日　圍攻阿巴丹'],
  ],
  [
    'tabs, and a cell lost at the beginning of its line',
    '年份\t日期\t大事\n1967\t6/5\t以色列空襲埃及機場\n\t6/7-10\t以軍佔領西岸與戈蘭高地\n1973\t10月6日\t埃敘兩軍發動進攻',
    [
      '1967年6月5日　以色列空襲埃及機場',
      '6月7日-10日　以軍佔領西岸與戈蘭高地',
      '1973年10月6日　埃敘兩軍發動進攻',
    ],
  ],
  [
    'years of the ROC',
    '| 民國 | 月日 | 大事 |\n| 60 | 10.25 | 退出聯合國 |\n| 68 | 1.1 | 美國與中共建交 |',
    ['民國60年10月25日　退出聯合國', '民國68年1月1日　美國與中共建交'],
  ],
  [
    'no names, but cells that are no numbers',
    '1999 | 2. 20 | 印度總理搭乘巴士訪問巴國 | 拉合爾\n1999 | 5月 | 卡吉爾衝突爆發',
    ['1999年2月20日　印度總理搭乘巴士訪問巴國，拉合爾', '1999年5月　卡吉爾衝突爆發'],
  ],
])('the rows of a table that years, months and days head are entries: %s', (_, raw, entries) => {
  expect(clean(raw).text.split('\n').slice(-entries.length)).toEqual(entries);
});

test.each([
  ['a column of amounts', '年 | 產量 | 備註\n1980 | 9.3 | 鋼鐵減產\n1981 | 9.5 | 鋼鐵增產'],
  ['no names, and cells that may be numbers', '1980 | 9.3 | 鋼鐵減產\n1981 | 9.5 | 鋼鐵增產'],
  ['months that no year has', '| 年 | 月日 | 備註 |\n| 1980 | 13.3 | 鋼鐵減產 |'],
])('no dates: %s', (_, raw) => {
  expect(clean(raw).text).not.toMatch(/月\d|\d日/);
});

test('every row says where its words stand in the file', () => {
  const raw = '| 年 | 月日 | 紀要 |\n| 1947 | 8. 15 | 印度獨立 |';
  const { text, map } = clean(raw);
  const at = text.indexOf('1947年8月15日');
  const { start, end } = map.toRaw({ start: at, end: at + '1947年8月15日'.length });
  expect(raw.slice(start, end)).toBe('1947 | 8. 15');
});
