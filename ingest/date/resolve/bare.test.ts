import { describe, expect, it } from 'vitest';
import { values } from './fixture';

describe('bare months and days beside the document’s date', () => {
  it.each([
    ['南韓總統盧武鉉9月訪俄時', '2004-07-05', '2004-09', 'next, a plan near by'],
    ['好為六月份的第三輪會談作準備', '2004-04-09', '2004-06', 'to come'],
    ['以為六月底即將登場的會談', '2004-04-09', '2004-06-21/2004-06-30', 'to come'],
    ['12 月曾訪問', '2004-02-24', '2003-12', 'past'],
    ['將於 1 月訪問', '2004-12-10', '2005-01', 'to come, over New Year'],
    ['12月28日', '2005-01-28', '2004-12-28', 'past, over New Year'],
    ['2月28日至3月1日', '2005-09-01', '2005-02-28/2005-03-01', 'of the same year'],
    ['12月28日至1月3日', '2005-01-28', '2004-12-28/2005-01-03', 'over New Year'],
    ['24號上午抵達', '2004-02-24', '2004-02-24', 'the day itself'],
    ['5號在平壤會見', '2004-07-05', '2004-07-05', 'the day itself'],
    ['《勞動新聞》27 日發表', '2005-09-15', '2005-08-27', 'the last one'],
    ['將在5日舉行', '2019-10-01', '2019-10-05', 'the next one'],
    ['10日至12日', '2005-09-15', '2005-09-10/2005-09-12', 'of this month'],
    ['二十八日至三日', '2005-02-02', '2005-01-28/2005-02-03', 'over the month’s end'],
    ['8 月 29 日', '2005-08-30', '2005-08-29', 'yesterday'],
    ['議定於 8 月 29 日舉行', '2005-08-30', '2005-08-29', 'a plan of yesterday'],
    ['31 日', '2005-10-02', '2005-08-31', 'the last month that has it'],
    ['一行星期六會飛往西安', '2005-04-29', '2005-04-30', 'to come'],
    ['國會星期六開議', '2005-04-29', '2005-04-23', 'past: 會 ends a noun'],
    ['聖誕節', '2005-01-10', '2004-12-25', 'the last one'],
  ])('%s in a text of %s is %s: %s', (text, reference, edtf) => {
    expect(values(text, reference)).toEqual([edtf]);
  });

  it.each([
    ['作者自行整理製表，94 年 6 月 21 日', '2005-09-15', '2005-06-21'],
    ['傳統字的文章於97年7月發表', '2005-09-15', '1997-07'],
    ['98年5月，印度进行核试验', '2005-09-15', '1998-05'],
    ['民國93年1月再版，84年出版', '2005-09-15', '2004-01 1995'],
  ])('%s in a text of %s is %s', (text, reference, edtf) => {
    expect(values(text, reference).join(' ')).toBe(edtf);
  });

  it.each([
    [
      '七九年六月，雙方簽約，同年底入侵',
      '2010-05-04',
      '1979-06 1979-10/1979-12',
      'two figures are of the common year',
    ],
    ['民國七十七年一月出走。九五年五月延長', '2010-05-04', '1988-01 1995-05', 'also beside ROC years'],
    ['去年九月公布情報；十月一日會談', '2010-05-04', '2009-09 2009-10-01', 'behind a semicolon'],
    [
      '去年七月停機。到了十月，又達成協議',
      '2008-06-27',
      '2007-07 2007-10',
      'a month to which the story goes on',
    ],
    [
      '今年四月八日簽約，距離他去年四月五日的演說一年。四天後開會',
      '2010-05-04',
      '2010-04-08 2009-04-05 2010-04-12',
      'reckoned from',
    ],
  ])('%s in a text of %s is %s: %s', (text, reference, edtf) => {
    expect(values(text, reference).filter(Boolean).join(' ')).toBe(edtf);
  });

  it('leaves a cut year open where nothing tells its calendar', () => {
    expect(values('傳統字的文章於94年6月發表', null)).toEqual([null]);
  });
});

describe('days planned one behind the other in a sentence', () => {
  it.each([
    ['28號將在平壤舉行告別式，29號開追悼大會。', '2011-12-19', ['2011-12-28', '2011-12-29']],
    ['29日將在日內瓦展開談判，30日草簽文件。', '2003-11-24', ['2003-11-29', '2003-11-30']],
    ['26號將舉行投票，30號公布結果。', '2009-04-20', ['2009-04-26', '2009-04-30']],
    ['28號將舉行會談，17號才公布消息。', '2011-12-19', ['2011-12-28', '2011-12-17']],
  ])('%s', (text, reference, dates) => expect(values(text, reference)).toEqual(dates));
});
