import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../../fixtures/ingest-text';

/** The mentions of a text of several paragraphs, in short: day, status, kind. */
function told(rawText: string): string[] {
  return ingestText(rawText).mentions.map(({ edtf, status, type }) => `${edtf} ${status} ${type}`);
}

describe('modality: what only may be, or is only aimed at, is not told as done', () => {
  test.each([
    ['may come', '中共可能在2005年3月通過反分裂國家法。', ['2005-03 planned policy']],
    ['may have come', '2003年5月，巴基斯坦可能已試射飛彈。', ['2003-05 claimed weapons-test']],
    ['nearly came to a war', '2002年6月，印度與巴基斯坦險些爆發戰爭。', ['2002-06 occurred incident']],
    ['nearly came', '2002年6月，印度險些試射飛彈。', []],
    ['a condition behind the subject', '2003年5月，中共若放棄動武，台灣願意簽署協議。', []],
    [
      'what comes under a condition, to the end of the sentence',
      '2005年8月28日，伊朗外長強調，如果雙方建立信任，伊朗願意中止計畫，同時重新加入「核不擴散條約」。',
      ['2005-08-28 occurred statement'],
    ],
    [
      'a contrast ends the condition',
      '2005年8月28日，伊朗外長強調，如果雙方建立信任，伊朗願意中止計畫，但美國於2005年9月2日宣布制裁伊朗。',
      ['2005-08-28 occurred statement', '2005-09-02 occurred sanction'],
    ],
    [
      'harm said to come under a condition is a threat',
      '2003年1月，美國警告，伊朗若不停止計畫，將考慮實施武器禁運。',
      ['2003-01 occurred threat'],
    ],
    ['only then', '2002年1月，印度要求巴基斯坦先引渡嫌犯，才考慮撤軍。', ['2002-01 occurred demand']],
    ['a purpose', '2010年，為討論喀什米爾問題，印度外長訪問巴基斯坦。', ['2010 occurred visit']],
    ['a purpose behind 以', '1995年7月，中共試射飛彈，以回應李登輝訪美。', ['1995-07 occurred weapons-test']],
    [
      'no purpose: what somebody apologises for',
      '1995年8月，日本首相為殖民行為道歉。',
      ['1995-08 occurred statement'],
    ],
    [
      'what must be done until something planned is has no date of its own',
      '計畫在2003年完工之前，美國每年須交運重油。',
      [],
    ],
    ['a question', '2003年5月，伊朗是否重返會談。', []],
    [
      'the stages of a plan',
      '2004年1月，南韓提出新路線圖。新路線圖分兩階段處理北韓核武問題：\n（一）第一階段：北韓銷毀自2003年10月以來採集到的高濃縮鈾。\n（二）第二階段：三國於2005年發表共同宣言。',
      ['2004-01 occurred proposal'],
    ],
    [
      'stages that are history',
      '兩國合作分兩階段：\n第一階段（1994年至2002年）：1994年10月，美國與北韓簽署協議。',
      ['1994-10 occurred agreement'],
    ],
    [
      'what is taken for something',
      '1990年，俄羅斯與南韓建交，使北韓將此一建交視為背叛。',
      ['1990 occurred diplomatic-relations'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('evidentiality: what somebody says is his word', () => {
  test.each([
    [
      'a defector’s account, dated by itself',
      '2001年末，一名技術人員供稱，北韓從1998年就開始實施濃縮鈾計畫。',
      ['2001-10/2001-12 claimed intelligence', '1998/.. claimed weapons-programme'],
    ],
    [
      'it ends where another acts on a day of his own',
      '2001年末，一名技術人員供稱，北韓從1998年就開始實施濃縮鈾計畫，南韓於2002年1月向美國試射飛彈。',
      [
        '2001-10/2001-12 claimed intelligence',
        '1998/.. claimed weapons-programme',
        '2002-01 occurred weapons-test',
      ],
    ],
    [
      'what is admitted in the next clauses',
      '1989年，北韓的反應器停止運行，北韓承認在這段期間，取出了一些燃料棒。',
      ['1989 occurred weapons-programme', '1989 claimed weapons-programme'],
    ],
    ['a report', '據《紐約時報》報導，以色列於2007年9月空襲敘利亞。', ['2007-09 claimed conflict']],
    [
      'what an agreement says is no report',
      '2007年2月，根據這項協議，北韓封存寧邊的核子反應器。',
      ['2007-02 occurred weapons-programme'],
    ],
    ['a fact told', '1998年9月，北韓表示發射的是人造衛星。', ['1998-09 claimed statement']],
    ['an aim told', '1998年9月，北韓表示將繼續談判。', ['1998-09 occurred statement']],
    [
      'an object counted behind 將',
      '1999年4月5日，利比亞將兩名嫌犯移交荷蘭。',
      ['1999-04-05 occurred other'],
    ],
    [
      'an allegation',
      '2004年2月25日，美國指稱北韓還有濃縮鈾的核子計畫。',
      ['2004-02-25 claimed weapons-programme'],
    ],
    ['an admission', '2004年2月，科學家坦承曾向伊朗轉讓核技術。', ['2004-02 occurred statement']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is no happening, whatever year it bears', () => {
  test.each([
    ['figures of trade', '2002年中朝貿易額7.39億美元。'],
    ['spending', '巴基斯坦在2007年的軍費約為45億美元。'],
    ['an aside of another age', '這是南下的捷徑（十三世紀時元蒙曾二度試圖攻打日本）。'],
    ['the time of a plan', '中國在2020年之前達到人均收入3000美元的計畫受到拖延。'],
    ['a degree', '2002年10月，因為南韓與北韓關係改善的步伐太快。'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
