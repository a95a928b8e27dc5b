import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

describe('distances from the story', () => {
  it.each([
    ['1971年12月3日開戰，十三天後投降', '1971-12-16'],
    ['1993年9月9日換函；四天後，兩人握手', '1993-09-13'],
    ['1976年3月簽約，但兩年後取消', '1978'],
    ['1979年3月26日簽字；數日後集會', '1979-03-27/1979-04-05'],
    ['2006年1月初中風；三週後，選舉', '2006-01-22/2006-01-31'],
    ['2007年2月21日簽署協定，而就在三天前，列車遭攻擊', '2007-02-18'],
    ['2005年10月簽署協定，落實了六年前許下的諾言', '1999'],
    ['1966年1月10日簽署宣言，卻在簽字後數小時猝逝', '1966-01-10'],
    ['1949年10月25日登陸，激戰三日後被殲', '1949-10-28'],
  ])('%s, in a text without a date: %s', (text, edtf) => {
    expect(values(text, null).at(-1)).toBe(edtf);
  });

  it.each([
    ['2008年3月22日當選，兩會於就職後三週復談', 'an event that the text does not date'],
    ['2006年1月簽約；三週後選舉', 'no day to count from'],
    ['2006年7月底開始的會談進行了13天之後', 'how long it lasted'],
    ['2006年7月5日簽約；數年後取消', 'no number'],
    ['2006年簽約。\n三天前取消', 'another paragraph'],
  ])('%s stays open: %s', (text) => {
    expect(values(text, null).at(-1)).toBeNull();
  });

  it.each<[string, string, string | null, string]>([
    ['2005年7月5日簽約，三天前才談成', '2008-02-21', '2008-02-18', 'the writer’s day'],
    ['2005年7月5日簽約，就在三天前才談成', '2008-02-21', '2005-07-02', 'the story, which the words say'],
    ['2005年7月5日簽約，三天前才談成', '2008', '2005-07-02', 'the story, since no day of writing is known'],
    ['數日前談成', '2008-02-21', '2008-02-11/2008-02-20', 'the writer’s day'],
    ['13天後再談', '2008', null, 'no year'],
  ])('%s in a text of %s is %s: it counts from %s', (text, reference, edtf) => {
    expect(values(text, reference).at(-1)).toBe(edtf);
  });

  it('a look back does not move the story', () => {
    expect(values('2005年10月簽署協定，落實了六年前許下的諾言，12月生效', null)).toEqual([
      '2005-10',
      '1999',
      '2005-12',
    ]);
  });
});

describe('two names of one date', () => {
  it.each([
    [
      '去年九月十六日在哈瓦那會晤，兩個月前的七月十一日，爆炸。至十一月恢復',
      ['2006-09-16', '2006-07', '2006-07-11', '2006-11'],
    ],
    ['兩個月前的十二月二十日，爆炸', ['2006-12', '2006-12-20']],
    ['上個禮拜六，也就是二月十七號，啟程', ['2007-02-17', '2007-02-17']],
    ['比起七年前六月的場面', ['2000', '2000-06']],
    ['去年對抗。十年前的今天，成功', ['2006', '1997', '1997-02-21']],
    ['半年後，即八月，再談', ['2007-08', '2007-08']],
  ])('%s', (text, edtf) => {
    expect(values(text, '2007-02-21')).toEqual(edtf);
  });

  it('lend the year', () => {
    const [, , date] = resolved('去年九月十六日會晤，兩個月前的七月十一日，爆炸', '2007-02-21');
    expect(date?.implied).toEqual({ year: 2006 });
    expect(date?.basis.map(({ rule }) => rule)).toEqual(['state.day', 'carry.apposition']);
  });
});
