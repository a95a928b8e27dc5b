import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

describe('dates that state all they need', () => {
  it.each([
    ['2005 年 7 月 26 日', '2005-07-26'],
    ['二○○二年八月', '2002-08'],
    ['一九九四年', '1994'],
    ['1985 年底', '1985-10/1985-12'],
    ['1993 年初', '1993-01/1993-03'],
    ['2004 年 6 月下旬', '2004-06-21/2004-06-30'],
    ['2003年中，', '2003-04/2003-09'],
    ['1950年冬', '1950-12'],
    ['2003年第三季', '2003-07/2003-09'],
    ['民國 94 年 1 月', '2005-01'],
    ['民國前一年', '1911'],
    ['民國九十六年五月三十一日至六月一日', '2007-05-31/2007-06-01'],
    ['昭和二十年八月十五日', '1945-08-15'],
    ['民國82至85年', '1993/1996'],
    ['民國五十年代', '1961/1970'],
    ['05年7月', '2005-07'],
    ['2003年8月27、28、29日', '2003-08-27/2003-08-29'],
    ['1990 年代', '199X'],
    ['1990 年代初期', '1990/1993'],
    ['1970 年代末至 80 年代初', '1977/1983'],
    ['1960 至 70 年代', '1960/1979'],
    ['1990至00年代', '1990/2009'],
    ['十三世紀', '12XX'],
    ['十九世紀下半葉', '1850/1899'],
    ['二十世紀五十年代', '195X'],
    ['2003.8.27-29', '2003-08-27/2003-08-29'],
    ['2005.7.26-8.7', '2005-07-26/2005-08-07'],
    ['2020/3/5', '2020-03-05'],
    ['’98年', '1998'],
    ['西元618年', '0618'],
    ['2004年元旦', '2004-01-01'],
  ])('%s is %s without any reference', (text, edtf) => {
    expect(values(text, null)).toEqual([edtf]);
  });

  it.each([
    ['2005年6月31日', '2005-06', 'check.no-such-day'],
    ['2003年2月29日', '2003-02', 'check.no-such-day'],
    ['2005年7月26日（星期三）', '2005-07-26', 'check.weekday'],
    ['2005年8月7日至2005年7月26日', '2005-08-07', 'check.order'],
  ])('%s is doubtful: %s', (text, edtf, rule) => {
    const [date] = resolved(text, null);
    expect(date?.edtf).toBe(edtf);
    expect(date?.problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(date?.basis.map((step) => step.rule)).toContain(rule);
  });

  it('finds nothing wrong with a weekday that fits', () => {
    expect(resolved('2005年7月26日（星期二）', null)[0]?.problems).toEqual([]);
  });

  it.each([
    ['公元0年', 'unresolved.out-of-range'],
    ['每年 10 月', 'unresolved.frequency'],
    ['數年前', 'unresolved.vague'],
  ])('%s stays open: %s', (text, rule) => {
    const [date] = resolved(text, '2005-09-15');
    expect(date).toMatchObject({ edtf: null, earliest: null, latest: null, precision: null });
    expect(date?.basis.map((step) => step.rule)).toEqual([rule]);
  });
});
