import { describe, expect, test } from 'vitest';
import { chineseRoundTitle, chineseTitle } from './chinese-title';

describe('the words of a clause, trimmed', () => {
  test.each([
    ['金日成於1994年7月逝世', '1994年7月', '金日成逝世'],
    ['並自2014年1月20日起執行', '2014年1月20日', '執行'],
    ['直到1949年才停火', '1949年', '才停火'],
    ['經過今天的會談後，雙方同意復談', '今天', '經過今天的會談後，雙方同意復談'],
    ['兩國分別於1965、1971年交戰', '1971年', '兩國分別於1965、1971年交戰'],
    ['布希在2002年的演說中批評伊朗', '2002年', '布希在演說中批評伊朗'],
    ['二、美國：要求伊朗停止鈾濃縮', '', '要求伊朗停止鈾濃縮'],
    ['（2）堅持對話', '', '堅持對話'],
    ['在經濟合作方面，兩國簽署了貿易協定', '', '兩國簽署了貿易協定'],
    ['尼克森訪問北京後', '', '尼克森訪問北京'],
    ['成立「能源組織（KEDO）」', '', '成立「能源組織」'],
    ['而伊朗則否認，，', '', '伊朗則否認'],
    ['自行發展核武', '', '自行發展核武'],
  ])('%s without %s: %s', (words, date, expected) => {
    expect(chineseTitle(words, date)).toBe(expected);
  });

  test('a long title ends with a phrase', () => {
    const words =
      '伊朗外交部發言人在記者會上否認有關指控，並且強調該國的核計畫完全用於和平目的、醫療用途、科學研究與農業生產';
    expect(chineseTitle(words, '')).toBe(
      '伊朗外交部發言人在記者會上否認有關指控，並且強調該國的核計畫完全用於和平目的…',
    );
  });
});

test.each([
  ['北韓更在1998年間，試射兩枚飛彈', '1998年', '北韓更試射兩枚飛彈'],
  ['俄羅斯在1990年的政策由平壤轉向漢城', '1990年', '俄羅斯的政策由平壤轉向漢城'],
  ['包括美國在內的西方國家對伊朗施壓', '', '包括美國在內的西方國家對伊朗施壓'],
  ['外傳俄羅斯有意在盧武鉉總統9月訪俄時', '9月', '盧武鉉總統訪俄'],
  ['進而促成了談判', '', '促成了談判'],
])('%s without %s: %s', (words, date, expected) => {
  expect(chineseTitle(words, date)).toBe(expected);
});

test('a title is not cut between a verb of saying and what is said', () => {
  const words =
    '英國倫敦國王學院戰爭研究系高級講師兼中東安全問題研究小組負責人在國會作證時指出，伊朗在處理核問題的時候並未讓步';
  expect(chineseTitle(words, '', '指出')).toBe(words);
});

test.each([
  [2, '第二輪六方會談'],
  [12, '第12輪六方會談'],
])('round %i is %s', (round, expected) => {
  expect(chineseRoundTitle('六方會談', round)).toBe(expected);
});

test.each([
  [
    'ends behind the event word',
    '美國，南北韓，中國，日本和俄羅斯的代表，終於再次聚集在中國北京開會',
    '聚集',
    '美國，南北韓，中國，日本和俄羅斯的代表，終於再次聚集在中國北京開會',
  ],
  [
    'holds what is said',
    '拉夫羅夫在會見金正日的時候表示，俄羅斯支持在北韓廢核的第一階段應該得到補償',
    '表示',
    '拉夫羅夫在會見金正日的時候表示，俄羅斯支持在北韓廢核的第一階段應該得到補償',
  ],
  [
    'is cut where it grows too long all the same',
    '日本外務省局長藪中三十二:我們三方非常團結，並且我們有決心加倍努力，以和平解決北韓核武問題，也盼望會談早日恢復',
    '團結',
    '日本外務省局長藪中三十二:我們三方非常團結，並且我們有決心加倍努力…',
  ],
])('a title %s', (_, words, told, expected) => {
  expect(chineseTitle(words, '', told)).toBe(expected);
});
