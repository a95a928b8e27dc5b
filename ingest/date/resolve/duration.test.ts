import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

describe('lengths of time in the calendar', () => {
  it.each([
    ['近十年來北韓不斷發展', '2005-08-30', ['1995/2005']],
    ['僵局已經進入第20個月', '2004-07-05', ['2002-11/2004-07']],
    ['終結這場歷時二十個月的僵局', '2004-07-05', ['2002-11/2004-07']],
    ['未來五年將', '2005-09-15', ['2005/2010']],
    ['已經有半年之久', '2004-02-25', ['2003-08/2004-02']],
    ['等了半年，', '2004-02-25', ['2003-08/2004-02']],
    ['2005 年 7 月 26 日重返，此次為期 13 天的會談', null, ['2005-07-26', '2005-07-26/2005-08-07']],
    ['經過 13 天的討論與磋商於 2005 年 8 月 7 日休會', null, ['2005-07-26/2005-08-07', '2005-08-07']],
    ['間斷長達 13 個月之久，終於今（2005）年 7 月 26 日召開', null, ['2004-06/2005-07', '2005-07-26']],
    ['2002年12月12日，將封存 8 年的反應器解凍', null, ['2002-12-12', '1994/2002']],
    ['星期五結束了兩天的會談', '2004-04-09', ['2004-04-09', '2004-04-08/2004-04-09']],
    ['1958年8月23日，歷時44天，至10月5日停火', null, ['1958-08-23', '1958-08-23/1958-10-05', '1958-10-05']],
    ['會議23號閉幕。雙方在為期兩天的會談中', '2005-06-23', ['2005-06-23', '2005-06-22/2005-06-23']],
  ])('%s', (text, reference, expected) => {
    expect(values(text, reference)).toEqual(expected);
  });

  it.each([
    ['給北韓3個月時間', '2004-07-05', 'unresolved.duration'],
    ['近十年來', null, 'unresolved.reference'],
    ['多年來', '2004-07-05', 'unresolved.vague'],
    ['第一年', '2004-07-05', 'unresolved.duration'],
  ])('%s in a text of %s stays open', (text, reference, rule) => {
    const [date] = resolved(text, reference);
    expect(date).toMatchObject({ type: 'DURATION', edtf: null });
    expect(date?.basis.map((step) => step.rule)).toEqual([rule]);
  });
});

it.each([
  ['2004年3月5日衝突，兩小時內發射砲彈萬發', ['2004-03-05', null], 'of the past'],
  ['部隊須在兩小時內撤離', [null], 'within the day'],
])('hours are no days: %s, %s', (text, expected) => {
  expect(values(text, '2004-03-06')).toEqual(expected);
});
