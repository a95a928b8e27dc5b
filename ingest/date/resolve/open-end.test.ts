import { describe, expect, it } from 'vitest';
import { resolved } from './fixture';

describe('open ends', () => {
  it.each([
    ['1994年以來，中共一直提供', '1994/..', '1994'],
    ['美國自1990年代以來即視北韓', '1990/..', '199X'],
    ['雙方雖自1991年開始，曾斷續談判', '1991/..', '1991'],
    ['北韓自1999 年對外政策主軸', '1999/..', '1999'],
    ['自 1990 年蘇聯瓦解以來', '1990/..', '1990'],
    ['銷毀自 2003 年 10 月以來採集到的', '2003-10/..', '2003-10'],
    ['1994年至今', '1994/..', '1994'],
    ['自1953年停戰至今', '1953/..', '1953'],
  ])('%s goes on: %s', (text, edtf, own) => {
    const [date] = resolved(text, '2005-09-15');
    expect([date?.edtf, date?.own.edtf, date?.precision]).toEqual([edtf, own, 'open']);
    expect(date?.basis.at(-1)?.rule).toBe('open.since');
  });

  it.each([
    ['並自 2003 年 8 月起進行三輪會談', '2003-08'],
    ['北韓從1998 年就開始實施', '1998'],
    ['從 2004 年 6 月下旬第三輪會談結束之後', '2004-06-21/2004-06-30'],
    ['自1995年7月21日從江西發射', '1995-07-21'],
    ['自從上個月會談結束後', '2005-08'],
    ['自2003年8月至2004年6月', '2003-08/2004-06'],
    ['計畫在 2003 年完工之前', '2003'],
  ])('%s does not: %s', (text, edtf) => {
    const [date] = resolved(text, '2005-09-15');
    expect([date?.edtf, date?.own.edtf]).toEqual([edtf, edtf]);
  });
});
