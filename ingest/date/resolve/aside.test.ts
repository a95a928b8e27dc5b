import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

describe('the story goes on from the date told before', () => {
  it.each([
    ['2002年3月28日通過倡議，以交換以色列撤回一九六七年的疆界。六月下旬發表演說', '2002-06-21/2002-06-30'],
    ['2002年3月28日通過倡議，主張回到1967年疆界。六月再談', '2002-06'],
    ['2013年6月14日，曾主持2003年談判之羅哈尼當選總統。9月27日通話', '2013-09-27'],
    ['2003年6月提出之報告認定伊朗未申報1991年自中國輸入之天然鈾。9月12日通過決議', '2003-09-12'],
    ['2007年12月3日公布評估，判斷伊朗已於2003年秋天停止計畫。次年3月再制裁', '2008-03'],
    ['2014年11月24日談到最後一刻，決定延到2015年6月30日。十二月會再碰頭', '2014-12'],
    ['2003年9月12日通過決議，限伊朗於2004年10月31日以前說明。11月再議', '2003-11'],
    ['2014年11月24日會談，目標在2015年3月結束以前達成。當天談話', '2014-11-24'],
    ['2014年11月24日會談，十二月會再碰頭。當天談話', '2014-11-24'],
    ['兩國1998年11月簽約，原訂1999年5月完成談判。12月破裂', '1998-12'],
    ['1962年10月20日開戰。11月21日停火；兩國自1959年8月起即衝突不斷。12月10日會商', '1962-12-10'],
    ['1973年10月6日開戰，談判從1971年4月起一直在開羅進行。11月11日簽約', '1973-11-11'],
    ['1989年2月15日撤軍完畢，蘇軍早在1979年12月便進入喀布爾。3月又有戰事', '1989-03'],
  ])('%s: %s', (text, edtf) => {
    expect(values(text, null).at(-1)).toBe(edtf);
  });
});

describe('the story goes with the date', () => {
  it.each([
    [
      '1993年9月9日換函。1994年5月4日的開羅協定使加薩自治，7月1日結束流亡',
      '1994-07-01',
      'a treaty that comes next',
    ],
    [
      '1957年簽約。1968年7月1日《核武禁擴條約》開放簽署當天，伊朗簽字',
      '1968-07-01',
      'a treaty that comes next',
    ],
    ['1974年試爆。布托於1972年1月召集科學家。3月動工', '1972-03', 'an earlier story told by itself'],
    [
      '1998年試爆。但1971年的戰爭改變了結構。是年8月9日簽約',
      '1971-08-09',
      'a clause that begins with the date',
    ],
    ['2013年簽約，從2014年1月20日開始執行，7月20日到期', '2014-07-20', 'what begins there'],
    ['1994年簽約，印度1998年試爆的消息傳出。5月再試', '1998-05', 'a date that goes on in time'],
  ])('%s: %s, %s', (text, edtf) => {
    expect(values(text, null).at(-1)).toBe(edtf);
  });
});

it('marks what the story does not follow', () => {
  const dates = resolved('2002年3月通過倡議，交換撤回一九六七年的疆界，於12月31日以前完成', null);
  expect(dates.map(({ aside }) => aside)).toEqual([false, true, true]);
});

describe('words that point back', () => {
  it.each([
    [
      '2004年11月11日病逝，阿巴斯在兩個月後當選，次年2月宣布停火',
      ['2004-11-11', '2005-01', '2005-02'],
      'from the last year named',
    ],
    [
      '1962年秋慘敗；兩年之後試爆，翌年開戰',
      ['1962-09/1962-11', '1964', '1965'],
      'from a year counted in years',
    ],
  ])('%s is %j: 次年 counts %s', (text, edtf) => {
    expect(values(text, null)).toEqual(edtf);
  });

  it('reach over a heading, and so do bare months where the document bears no date', () => {
    const text = '2006年4月11日宣布。\n二、方案\n同年6月6日，面交伊方。7月31日決議。';
    expect(values(text, null, { resets: [text.indexOf('二、')] })).toEqual([
      '2006-04-11',
      '2006-06-06',
      '2006-07-31',
    ]);
    const bare = text.replace('同年', '');
    const resets = [bare.indexOf('二、')];
    expect(values(bare, null, { resets })).toEqual(['2006-04-11', '2006-06-06', '2006-07-31']);
    expect(values(bare, '2007-08-01', { resets })).toEqual(['2006-04-11', '2007-06-06', '2007-07-31']);
  });
});
