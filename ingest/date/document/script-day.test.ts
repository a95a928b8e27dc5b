import { describe, expect, test } from 'vitest';
import { ingestText } from '../../fixtures/ingest-text';

function document(rawText: string) {
  return ingestText(rawText).documents[0];
}

describe('a script without a dateline', () => {
  test.each([
    [
      'a Saturday named twice, a limit, a weekday',
      '主播：會談星期三在北京登場。\n記者：上個禮拜六，也就是七月十四號，首批重油運抵。各國希望在2007年結束以前完成。',
      '2007-07-18',
    ],
    [
      'yesterday named twice, a limit, a year gone back to',
      '主播：高峰會星期二在平壤登場。\n記者：昨天，也就是十月一號，行程公布。上一次高峰會是在2000年6月舉行。雙方打算在2007年底以前再談。',
      '2007-10-02',
    ],
    [
      'a day of the year with its weekday',
      '主播：重油星期三運抵。\n記者：協議在二月十三號（星期二）簽署，今天生效，各國打算在2007年結束以前完成。昨天，也就是二月二十號，船隻啟程。',
      '2007-02-21',
    ],
    [
      'today in its first words: another weekday is another day',
      `主播：會談今天在北京落幕。\n記者：${'各國代表就核武問題交換意見。'.repeat(8)}代表團星期一抵達。上個禮拜六，也就是七月十四號，首批重油運抵。各國希望在2007年結束以前完成。`,
      '2007-07-16/2007-07-22',
    ],
    [
      'only a week is left',
      '主播：各國代表今天表示，會談下個星期舉行。\n記者：上個禮拜六，也就是七月十四號，首批重油運抵。各國希望在2007年結束以前完成。',
      '2007-07-16/2007-07-22',
    ],
    [
      'a year that the subject bears, and the day of tomorrow in the next sentence',
      '主播：二○○四年總統大選，明天就要投票。三月二十號，這個星期六，選民將選出新總統。候選人今天晚上造勢。',
      '2004-03-19',
    ],
    [
      'a year that the subject bears, and the day named again',
      '主播：二○○八年北京奧運，今天開幕。記者：八月八號，本週五，各國元首到場。',
      '2008-08-04/2008-08-10',
    ],
  ])('%s', (_, text, date) => {
    expect(document(text)?.documentDate).toBe(date);
  });

  test.each([
    [
      'a weekday that fits no year named',
      '主播：高峰會星期五在平壤登場。\n記者：昨天，也就是十月一號，行程公布。雙方打算在2007年底以前再談。',
    ],
    [
      'a weekday and a year, which leave half a hundred days',
      '主播：會談星期三在北京登場。\n記者：各國希望在2007年結束以前完成。',
    ],
    [
      'a day of the year and no year',
      '主播：會談星期三在北京登場。\n記者：上個禮拜六，也就是七月十四號，首批重油運抵。',
    ],
    ['a year that it goes back to', '主播：前天，也就是十三號，傳出爆炸。\n記者：上一次是在2008年11月。'],
    [
      'no script: a paper with parts',
      '題目\n壹、會談\n會談星期三在北京登場。上個禮拜六，也就是七月十四號，首批重油運抵。\n貳、展望\n各國希望在2007年結束以前完成。',
    ],
    [
      'two weekdays further down',
      `主播：${'各國代表就核武問題交換意見。'.repeat(10)}\n記者：星期二簽約，星期三換文，各國希望在2007年結束以前完成。`,
    ],
  ])('invents nothing from %s', (_, text) => {
    expect(document(text)?.documentDate).toBeNull();
  });

  test('says how its day was worked out', () => {
    const text =
      '主播：會談星期三在北京登場。\n記者：上個禮拜六，也就是七月十四號，首批重油運抵。各國希望在2007年結束以前完成。';
    expect(document(text)?.basis.map(({ rule, text: words, after }) => [rule, words, after])).toEqual([
      ['day.before-limit', '2007年', '2006-01-01/2007-12-31'],
      ['day.weekday', '星期三', '2006-01-04/2007-12-26'],
      ['day.named-twice', '上個禮拜六，也就是七月十四號', '2007-07-18'],
      ['document.solved', '', '2007-07-18'],
    ]);
  });
});

describe('words of a dated script count from its day', () => {
  test.each([
    ['今天', '2007-07-18'],
    ['昨天', '2007-07-17'],
    ['前天', '2007-07-16'],
    ['明天', '2007-07-19'],
    ['上週', '2007-07-09/2007-07-15'],
    ['上個禮拜六', '2007-07-14'],
    ['下個月', '2007-08'],
    ['八月', '2007-08'],
    ['一月', '2007-01'],
    ['三個月前', '2007-04'],
  ])('%s is %s', (words, edtf) => {
    const rawText = `2007-07-18\n主播：各國${words}在北京召開會議。`;
    const { timexes } = ingestText(rawText);
    expect(timexes.at(-1)?.edtf).toBe(edtf);
  });
});
