import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../fixture';

/** The date of the mention whose quote holds the words, in a document of a stated day. */
function dateOf(text: string, words: string, issued?: readonly number[]): string | undefined {
  return mentionsIn(text, issued).find(({ quote }) => quote.includes(words))?.edtf;
}

describe('what a report tells without a date is of the day of its lead', () => {
  test.each([
    ['夏立夫星期日在華府會晤柯林頓。夏立夫承諾採取具體步驟。', [1999, 7, 10], '承諾', '1999-07-04'],
    ['格達費19日宣布放棄大規模毀滅性武器。布萊爾表示歡迎。', [2003, 12, 20], '歡迎', '2003-12-19'],
    ['格達費今天宣布放棄大規模毀滅性武器。布萊爾表示歡迎。', [2003, 12, 19], '歡迎', '2003-12-19'],
    ['韓國統一部昨日發表聲明。日本政府表示，將繼續提供糧食。', [2010, 8, 27], '日本政府', '2010-08-27'],
    ['伊朗外長明天將訪問北京。伊朗政府表示，願意恢復談判。', [2008, 3, 5], '伊朗政府', '2008-03-05'],
  ])('%s', (text, issued, words, edtf) => {
    expect(dateOf(text, words, issued)).toBe(edtf);
  });
});

describe('a dated document that tells of other times lends its day to nothing', () => {
  const chronology = `大事記
1995年6月7日：李登輝訪問美國。北京召回駐美大使。
1996年3月8日：中共在台灣外海試射飛彈。美國派遣航空母艦前往台灣海峽。
1998年10月14日：辜振甫訪問上海。汪道涵與辜振甫舉行會晤。
`;
  const article = `利比亞核計畫始於格達費執政時期。1975年，利比亞批准了核不擴散條約。2003年3月，利比亞與英國接觸。雙方在倫敦舉行秘密談判。格達費的政權長期受到制裁。
`;

  test.each([
    [chronology, '召回', '1995-06-07'],
    [chronology, '航空母艦', '1996-03-08'],
    [chronology, '汪道涵', '1998-10-14'],
    [article, '秘密談判', '2003-03'],
    [article, '長期受到', undefined],
  ])('%s %s: %s', (text, words, edtf) => {
    expect(dateOf(text, words, [2010, 3, 1])).toBe(edtf);
    expect(mentionsIn(text, [2010, 3, 1]).filter(({ edtf: date }) => date === '2010-03-01')).toEqual([]);
  });
});

describe('a sentence goes on with the one before it', () => {
  test.each([
    ['2003年2月，鮑威爾訪問北京。朱鎔基會見了鮑威爾。', '朱鎔基', '2003-02', 'a name in common'],
    ['1992年11月，海基會與海協會舉行會談。雙方交換意見。', '雙方', '1992-11', 'a word that points back'],
    ['1991年12月，蘇聯瓦解。中國認為半島的穩定符合其利益。', '中國認為', undefined, 'a view'],
    ['1994年，中共與北韓簽署協定。中共在北韓設立總領事館。', '總領事館', undefined, 'a whole year'],
    ['1992年11月，海基會與海協會舉行會談。印度進行核試驗。', '印度', undefined, 'nobody in common'],
  ] as [string, string, string | undefined, string][])('%s %s: %s, %s', (text, words, edtf, _why) => {
    expect(dateOf(text, words)).toBe(edtf);
  });
});
