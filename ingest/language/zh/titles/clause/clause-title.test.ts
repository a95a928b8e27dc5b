import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../../fixtures/ingest-text';

/** The titles of the mentions of a text, Chinese and English. */
function titles(rawText: string): (readonly [zh: string, en: string])[] {
  return ingestText(rawText).mentions.map(({ title }) => [title['zh-Hant'], title.en]);
}

describe('what is said is told with its complement', () => {
  test.each([
    [
      '2003年1月南韓表示，南韓不會容忍北韓擁有核武。',
      'South Korea says that it will not tolerate North Korea having nuclear weapons',
    ],
    ['2004年2月卡迪爾汗承認向伊朗出售核技術。', 'A. Q. Khan admits selling nuclear technology to Iran'],
    ['2003年5月法國呼籲伊朗遵守國際法。', 'France urges Iran to comply with international law'],
    [
      '2003年6月英國警告說，伊朗可能退出《不擴散核武器條約》。',
      'The United Kingdom warns that Iran may withdraw from the Treaty on the Non-Proliferation of Nuclear Weapons',
    ],
    ['2005年6月日本表示願意提供糧食援助。', 'Japan expresses willingness to provide food aid'],
    [
      '2003年2月俄羅斯總統普丁宣布暫停履行《歐洲傳統武力條約》。',
      'Vladimir Putin announces a decision to suspend complying with the Treaty on Conventional Armed Forces in Europe',
    ],
  ])('%s', (text, expected) => {
    expect(titles(text).map(([, en]) => en)).toContain(expected);
  });
});

describe('negation, modality and condition show', () => {
  test.each([
    ['2003年8月會談沒有達成任何協議。', 'The talks do not reach any agreement'],
    [
      '2005年8月伊朗強調，如果美國解除制裁，伊朗願意停止鈾濃縮。',
      'Iran stresses that it is willing to stop uranium enrichment if the United States lifts sanctions',
    ],
    [
      '2006年1月美國表示，美國目前還不會解除對利比亞的制裁。',
      'The United States says that it will not lift sanctions on Libya',
    ],
    [
      '2004年5月印度拒絕簽署《全面禁止核試驗條約》。',
      'India refuses to sign the Comprehensive Nuclear-Test-Ban Treaty',
    ],
  ])('%s', (text, expected) => {
    expect(titles(text).map(([, en]) => en)).toContain(expected);
  });
});

describe('a bare denial says what it denies', () => {
  test.each([
    [
      '2003年2月美國指稱北韓還有濃縮鈾的核子計畫，但是北韓矢口否認。',
      '美國指稱北韓還有濃縮鈾的核子計畫，但是北韓矢口否認',
      'North Korea denies that it has an enriched-uranium programme',
    ],
    ['2003年2月伊朗否認。', '伊朗否認', 'Iran issues a denial'],
  ])('%s', (text, zh, en) => {
    expect(titles(text)).toContainEqual([zh, en]);
  });
});

describe('nouns with what belongs to them', () => {
  test.each([
    [
      '2003年10月，英國、法國和德國三國外長訪問德黑蘭。',
      'The foreign ministers of the United Kingdom, France and Germany visit Tehran',
    ],
    ['1979年4月美國切斷對巴基斯坦的經濟援助。', 'The United States cuts off economic aid to Pakistan'],
    [
      '2003年10月美國在義大利攔截一艘開往利比亞的貨輪。',
      'The United States intercepts a cargo ship heading for Libya in Italy',
    ],
    [
      '2010年4月8日歐巴馬與俄羅斯總統梅德維傑夫在布拉格簽署《新裁減戰略武器條約》。',
      'Barack Obama and Dmitry Medvedev sign the New START treaty in Prague',
    ],
    ['1999年5月巴基斯坦軍隊越過停火線。', 'Pakistani troops cross the ceasefire line'],
    ['1999年7月謝里夫在華盛頓會見柯林頓。', 'Nawaz Sharif meets Bill Clinton in Washington'],
  ])('%s', (text, expected) => {
    expect(titles(text).map(([, en]) => en)).toContain(expected);
  });
});

describe('a Chinese title can be read alone', () => {
  test.each([
    ['1972年2月，尼克森訪問北京，與周恩來會晤。', '尼克森與周恩來會晤'],
    [
      '1961年7月11日，北韓與中共舉行會談，兩國簽署《中朝友好合作互助條約》。',
      '中國和北韓簽署《中朝友好合作互助條約》',
    ],
    ['2004年2月25日美國和北韓代表，下午還曾進行雙邊會談。', '美國和北韓代表還曾進行雙邊會談'],
    ['2005年2月在北韓宣布退出六方會談後，美國表示遺憾。', '北韓宣布退出六方會談'],
    ['2003年8月，但伊朗卻否認發展核武。', '伊朗否認發展核武'],
  ])('%s', (text, expected) => {
    expect(titles(text).map(([zh]) => zh)).toContain(expected);
  });
});
