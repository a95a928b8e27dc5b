import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../fixture';

/** The date of the mention whose quote holds the words. */
function dateOf(text: string, words: string): string | undefined {
  return mentionsIn(text).find(({ quote }) => quote.includes(words))?.edtf;
}

describe('what came after a dated happening is not of its day', () => {
  test.each([
    ['1979年11月4日，學生佔領美國大使館。於是美國對伊朗實施制裁。', '實施制裁', '1979-11-04/..'],
    ['1974年5月，印度進行核試驗，巴基斯坦遂展開核武計畫。', '展開核武計畫', '1974-05/..'],
    ['1987年12月，美國與蘇聯簽署條約。其後，兩國展開裁軍談判。', '展開裁軍談判', '1987-12/..'],
    ['金日成於1984訪問莫斯科後，獲得蘇聯增加武器的援助。', '獲得蘇聯', '1984/..'],
    ['1950年6月，韓戰爆發，在美軍越過北緯38度線時，中共派出志願軍。', '派出', '1950-06/..'],
    ['1998年5月11日及13日，印度進行核試驗。於是美國對印度實施制裁。', '實施制裁', '1998-05-13/..'],
    ['1985年底，北韓簽署條約。於是蘇聯援助北韓興建反應器。', '蘇聯援助', '1985-10/..'],
  ])('%s: %s %s', (text, words, edtf) => {
    expect(dateOf(text, words)).toBe(edtf);
  });

  test('and is bounded by the journey that it announces', () => {
    const text = '2002年8月25日與26日，兩國官員在北京會晤。隨後日本首相宣布於9月17日訪問北韓。';
    expect(dateOf(text, '隨後')).toBe('2002-08-26/2002-09-17');
    expect(mentionsIn(text).at(-1)).toMatchObject({ edtf: '2002-09-17', status: 'planned' });
  });
});

describe('what belongs to the happening before it keeps its date', () => {
  test.each([
    ['1998年5月11日，印度進行核試驗。美國隨即宣布對印度實施制裁。', '美國隨即', '1998-05-11'],
    ['80年代中期，該反應器開始運行。於是北韓又開始建造一個反應器。', '建造', '1984/1986'],
    ['2002年9月美國要求北韓澄清後，北韓承認發展核武。', '承認', '2002-09'],
    ['1999年2月，瓦巴依訪問拉合爾後，兩國簽署拉合爾宣言。', '簽署', '1999-02'],
    ['北韓並於1998年試射飛彈，事後北韓表示發射的是人造衛星。', '事後', '1998'],
  ])('%s: %s %s', (text, words, edtf) => {
    expect(dateOf(text, words)).toBe(edtf);
  });
});

describe('what a report of a day tells happened then or earlier', () => {
  test.each([
    ['據路透社2005年6月6日報導，印度與巴基斯坦簽署通車協議。', '簽署', '../2005-06-06'],
    ['據路透社2005年6月6日報導，印度與巴基斯坦6月3日簽署通車協議。', '簽署', '2005-06-03'],
    ['2005年8月27日，《勞動新聞》發表評論，指責布希日前任命特使。', '任命', '../2005-08-27'],
  ])('%s: %s %s', (text, words, edtf) => {
    expect(dateOf(text, words)).toBe(edtf);
  });
});
