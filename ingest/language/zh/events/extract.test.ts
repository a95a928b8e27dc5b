import { describe, expect, test } from 'vitest';
import { mentionsIn } from './fixture';

/** A mention in short: date, kind, parties. */
function told(text: string): string[] {
  return mentionsIn(text).map(
    ({ edtf, type, countries }) => `${edtf} ${type} ${[...countries].sort().join('+')}`,
  );
}

describe('a clause with an event word and a date tells an event', () => {
  test.each([
    ['1968年7月伊朗簽署《不擴散核武器條約》。', ['1968-07 accession IRN']],
    ['1974年5月18日，印度在博克蘭進行核試爆。', ['1974-05-18 weapons-test IND']],
    [
      '2015年7月14日，各方在維也納簽署「聯合全面行動計畫」。',
      ['2015-07-14 agreement CHN+DEU+FRA+GBR+IRN+RUS+USA'],
    ],
    ['翌年10月21日，英、法、德三國外長訪問德黑蘭。', []],
    [
      '2002年8月伊朗承認納坦茲設施。翌年10月21日，英、法、德三國外長訪問德黑蘭。',
      ['2002-08 statement IRN', '2003-10-21 visit DEU+FRA+GBR+IRN'],
    ],
    [
      '民國八十二年四月二十七日，辜振甫與汪道涵在新加坡會面，雙方簽署四項協議。',
      ['1993-04-27 meeting CHN+TWN', '1993-04-27 agreement CHN+TWN'],
    ],
    ['1998年，印度宣布停止核試。', ['1998 statement IND']],
    ['加上1989年東歐共產主義的崩落與1991年的蘇聯瓦解。', ['1989 other ', '1991 other RUS']],
    ['1996年他叛逃到南韓時曾透露，北韓有核武。', ['1996 incident KOR', '1996 intelligence KOR+PRK']],
    ['1999年6月，印巴戰爭在邊境爆發。', ['1999-06 conflict IND+PAK']],
    ['2002年5月，印度宣布取締該組織。', ['2002-05 statement IND']],
    ['1991年9月，印度宣布退出公約。', ['1991-09 withdrawal IND']],
    ['2005年8月，美國主張伊朗必須停止濃縮。', ['2005-08 demand IRN+USA']],
    ['1985年3月，西方情報機關相信伊朗發展核武。', ['1985-03 intelligence IRN']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a time that the calendar does not reach dates nothing, and no other date takes its place', () => {
  test.each([
    ['中央社台北2010年5月1日電 三千年前，中國與北韓簽署盟約。', []],
    ['西元0年1月，中國與北韓簽署盟約。', []],
    ['三千年前統一的中國，2003年8月與北韓簽署條約。', ['2003-08 agreement CHN+PRK']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a time before the common era is a date', () => {
  test.each([
    ['中央社台北2010年5月1日電 西元前202年12月，中國與北韓簽署盟約。', ['-0201-12 agreement CHN+PRK']],
    ['789年，中國與日本簽署條約。', ['0789 agreement CHN+JPN']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the date of what is told next', () => {
  test.each([
    ['違反1994年簽訂的協定。', '2003年1月，美國指責伊朗，違反1994年簽訂的協定，印度表示關切。', '2003-01'],
    ['a date in quotation marks', '2003年1月，伊朗表示「將在2010年以前完成」，印度表示關切。', '2003-01'],
    ['who goes on speaking', '2001年5月，印度官員表示，巴基斯坦於1998年試射飛彈，並強調將反擊。', '2001-05'],
  ])('%s does not move the story', (_, text, expected) => {
    expect(mentionsIn(text).at(-1)?.edtf).toBe(expected);
  });
});

describe('what tells no event', () => {
  test.each([
    ['如果美國在2010年不重返協議，伊朗將提高濃縮度。', 'a condition'],
    ['伊朗多年來主張和平利用核能。', 'a stance without a time'],
    ['第六條第三款規定，締約國應接受檢查。', 'a rule'],
    ['兩國會談的前景不明。', 'a noun without a date'],
    ['雙方每年都舉行會談。', 'a habit'],
    ['2003年1月，', 'nothing but a date'],
  ])('%s: %s', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe('a script that tells of its day', () => {
  const day = '【2006-10-09 臺北】';

  test.each([
    ['北韓宣布今天進行核子試爆。', ['2006-10-09 statement PRK', '2006-10-09 weapons-test PRK']],
    ['美國矢口否認。', ['2006-10-09 denial USA']],
    ['（希爾：關閉只是第一步，希望在2007年結束以前完成。）', ['2006-10-09 statement USA']],
    ['觀察家認為，會談恐怕難有結果。', []],
    ['由於雙方堅持立場，談判難有突破。', []],
    ['俄羅斯認為，會談絕對會有結果。', []],
    ['日本表示，希望早日恢復會談。', ['2006-10-09 statement JPN']],
    ['日本首相明天將訪問南韓。', ['2006-10-10 visit JPN+KOR']],
  ])('%s', (text, expected) => {
    expect(told(`${day}${text}`)).toEqual(expected);
  });

  test('what is announced for a day to come is planned', () => {
    const [visit] = mentionsIn(`${day}日本首相明天將訪問南韓。`);
    expect(visit?.status).toBe('planned');
  });
});

test.each([
  [
    'a list of contents ends where something is told of a year of its own',
    '2000年7月，北韓提出三項主張，包括改善關係，2001年3月，北韓加入東協，並與德國建交。',
    ['2000-07 proposal DEU+PRK', '2001-03 accession ASEAN+PRK', '2001-03 diplomatic-relations DEU+PRK'],
  ],
  [
    'who spoke on a day warns on it, too',
    '【2008-06-27 台北】北韓今天炸毀冷卻塔。美國總統布希26日發表聲明。布希警告北韓不得隱瞞。',
    ['2008-06-27 weapons-programme PRK', '2008-06-26 statement USA', '2008-06-26 threat PRK+USA'],
  ],
  [
    'who warned on a day goes on speaking of it',
    '【2008-06-27 台北】北韓今天炸毀冷卻塔。美國總統布希26日警告北韓。布希說，美國不會讓步。',
    ['2008-06-27 weapons-programme PRK', '2008-06-26 threat PRK+USA', '2008-06-26 statement USA'],
  ],
])('%s: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe('who takes part', () => {
  test.each([
    ['1998年，北韓試射兩枚穿越日本上空的飛彈。', 0, ['JPN', 'PRK'], 'what is flown over'],
    [
      '2000年7月，北韓加入東協，並與義大利、英國，德國和許多國家建交。',
      1,
      ['DEU', 'GBR', 'ITA', 'PRK'],
      'a list with a comma, all of it the other side',
    ],
    [
      '1999年，北韓與美國會談。2000年7月，北韓加入東協，同年中也擴大了它與各成員國的雙邊外交關係。',
      2,
      ['PRK'],
      'two at a time, of many',
    ],
    ['2001年5月，美國表示關切，俄羅斯則予以否認。', 1, ['RUS', 'USA'], 'a denial answers who spoke before'],
    ['1999年2月，印度總理訪問拉合爾，並與巴基斯坦簽署宣言。', 1, ['IND', 'PAK'], 'the subject goes on'],
    ['2002年7月31日，日本外相與北韓外長在汶萊會談。', 0, ['JPN', 'PRK'], 'a state behind 在 is a place'],
    ['2000年6月，兩韓舉行高峰會。', 0, ['KOR', 'PRK'], 'a group is its members'],
    [
      '2001年6月，普丁與小布希在斯洛維尼亞首次會談。',
      0,
      ['RUS', 'USA'],
      'a place where two meet for the first time',
    ],
    [
      '2004年10月，英國、法國、德國三國外長與伊朗接觸。11月，雙方在巴黎達成協議。',
      -1,
      ['DEU', 'FRA', 'GBR', 'IRN'],
      'each of two sides may be several',
    ],
    [
      '2005年7月，南韓、北韓、美國、中國、日本、俄羅斯舉行六方會談。11月，南韓與北韓的總理會談登場。',
      -1,
      ['KOR', 'PRK'],
      'talks of another kind are not the conference',
    ],
    [
      '1973年印度與巴基斯坦關係緊張。1976年7月印度試射飛彈，8月伸出友誼之手，提議談判。',
      -1,
      ['IND', 'PAK'],
      'a proposal is made to the other of two',
    ],
    ['1998年6月6日，安理會通過第1172號決議。', 0, ['IND', 'PAK', 'UN'], 'a resolution is about states'],
    [
      '1953年北韓與南韓停戰。1960年北韓在蘇聯的協助下，於1965年建立反應器。',
      -1,
      ['PRK', 'RUS'],
      'who helps takes part',
    ],
    [
      '2000年5月印度與巴基斯坦會談。6月聯合國譴責兩國核試。',
      1,
      ['IND', 'PAK', 'UN'],
      '兩國 as an object are others than who acts',
    ],
    ['2001年5月，北韓與美國簽署協議，與日本、南韓斷交。', 0, ['PRK', 'USA'], 'partners by their own clause'],
    ['1982年6月6日，以色列以駐英大使遇刺為由揮軍入黎。黎巴嫩抗議。', 0, ['ISR', 'LBN'], 'a pretext'],
    ['2010年3月，美國與伊朗在瑞士洛桑會晤。', 0, ['IRN', 'USA'], 'a state that says where a city lies'],
    [
      '1979年3月，卡特斡旋。26日，埃以和約在華府簽字。以色列、埃及如約撤軍。',
      1,
      ['EGY', 'ISR'],
      'a treaty is the subject',
    ],
    ['1998年8月31日，北韓試射大浦洞飛彈，飛越日本領空。', 0, ['JPN', 'PRK'], 'over whom a missile flies'],
    [
      '2009年五常加一提出方案。10月六國與伊朗達成協議。',
      -1,
      ['CHN', 'DEU', 'FRA', 'GBR', 'IRN', 'RUS', 'USA'],
      'the group of so many that was named',
    ],
    ['2003年10月，英國外相接受德國之聲專訪時宣布撤僑。', 0, ['GBR'], 'who asks the questions'],
  ])('%s: %s', (text, index, expected) => {
    expect([...(mentionsIn(text).at(index)?.countries ?? [])].sort()).toEqual(expected);
  });
});

describe('a clause that belongs to the next', () => {
  test.each([
    ['三國的非正式會談，2004年4月9日在舊金山落幕。', ['三國的非正式會談，2004年4月9日在舊金山落幕']],
    [
      '2004年7月，拉夫羅夫會見外長，雙方針對核武僵局，以及前三輪會談交換意見。',
      ['2004年7月，拉夫羅夫會見外長', '雙方針對核武僵局，以及前三輪會談交換意見'],
    ],
    ['2003年1月，伊朗揚言採取強硬措施，甚至撕毀協定。', ['2003年1月，伊朗揚言採取強硬措施']],
    [
      '2007年10月3日，北韓答應在年底以前，讓設施失去功能。',
      ['2007年10月3日，北韓答應在年底以前，讓設施失去功能'],
    ],
    ['2005年9月24日，理事會以22票贊成，認定伊朗違約。', ['2005年9月24日，理事會以22票贊成，認定伊朗違約']],
    ['2002年12月12日，北韓採取報復，日本表示遺憾。', ['2002年12月12日，北韓採取報復', '日本表示遺憾']],
    [
      '2009年9月25日，歐巴馬利用高峰會場合，指控伊朗興建濃縮廠，並要求停工。',
      ['2009年9月25日，歐巴馬利用高峰會場合，指控伊朗興建濃縮廠', '並要求停工'],
    ],
    ['2003年1月，印度提出的三點方案，先停火，換取援助。', ['2003年1月，印度提出的三點方案，先停火']],
    ['2003年1月，伊朗要求美國先提供援助，才會凍結核計畫。', ['2003年1月，伊朗要求美國先提供援助']],
    [
      '解決問題的六邊會談走向2003年8月第一次的六邊會談，在沒有結果的情況下落幕。',
      ['2003年8月第一次的六邊會談，在沒有結果的情況下落幕'],
    ],
  ])('%s', (text, quotes) => {
    expect(mentionsIn(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});

test('every date says how it was worked out', () => {
  for (const { basis, edtf } of mentionsIn('2002年9月美國提出要求。同年11月14日，該組織停止供應重油。'))
    expect(basis.map(({ rule }) => rule).join(' '), edtf).toMatch(/^(?:state|anaphor)\./);
});
