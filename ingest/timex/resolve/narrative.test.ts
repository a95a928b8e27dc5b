import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

const REFERENCE = '2005-09-15';

describe('dates carried on in the narrative', () => {
  it.each([
    ['1993 年初，外界質疑。同年 3 月，北韓宣布退出', ['1993-01/1993-03', '1993-03']],
    ['2002 年 9 月要求澄清。同年 11 月 14 日，決定', ['2002-09', '2002-11-14']],
    ['南韓於 2002 年 1 月轉給美國。到了 7 月，得到證據', ['2002-01', '2002-07']],
    ['金日成於 1994 年 7 月逝世，金正日於 10 月才簽署', ['1994-07', '1994-10']],
    ['會談自 2004 年 7 月 26 日起召開，迄 8 月 7 日休會', ['2004-07-26', '2004-08-07']],
    ['8 月 28 日表示推遲。《勞動新聞》27 日發表評論', ['2005-08-28', '2005-08-27']],
    ['1992 年 11 月，葉爾欽訪問南韓。翌年 3 月，北韓退出', ['1992-11', '1993-03']],
    [
      '2002 年 8 月 18 與 19 日會談，8 月 25 與 26 日，兩國會晤',
      ['2002-08-18/2002-08-19', '2002-08-25/2002-08-26'],
    ],
    ['1951年底談判。到了3月，談判破裂', ['1951-10/1951-12', '1952-03']],
    [
      '1998年5月13日試驗。5月下旬，又試驗。7月底至8月初，發生炮戰。11月，解除制裁',
      ['1998-05-13', '1998-05-21/1998-05-31', '1998-07-21/1998-08-10', '1998-11'],
    ],
    ['1995年6月訪美，因此在當年7月起至翌年3月間發射', ['1995-06', '1995-07/1996-03']],
    [
      '3月5日，總統抵達。同日發表聲明；翌日返國，隔日又出訪，兩天後返回',
      ['2005-03-05', '2005-03-05', '2005-03-06', '2005-03-07', '2005-03-09'],
    ],
    ['韓戰於1950年6月25日爆發，27日，第七艦隊協防', ['1950-06-25', '1950-06-27']],
    ['民國39年3月1日復行視事；同年6月25日，韓戰爆發。次年1月停火', ['1950-03-01', '1950-06-25', '1951-01']],
    ['北韓核武危機在二○○二年八月爆發，當時美國指控', ['2002-08', '2002-08']],
    ['1989年停止運行，承認在這段期間取出', ['1989', '1989']],
    ['去年十月試射，12月又試射', ['2004-10', '2004-12']],
    ['2006年1月28日抵達，到了3日才離開', ['2006-01-28', '2006-02-03']],
    ['1988年完成。年底，北韓簽署', ['1988', '1988-10/1988-12']],
  ])('%s', (text, expected) => {
    expect(values(text, REFERENCE)).toEqual(expected);
  });

  it.each([
    ['1992 年 11 月，葉爾欽訪問南韓，並計畫在 1995 年完工之前撤軍。翌年 3 月，北韓退出', '1993-03', 'a plan'],
    ['1992 年 11 月，兩國同意於 1995 年前撤軍。同年 12 月簽署', '1992-12', 'a time limit'],
    ['1998年8月31日試射飛彈，這是自1993年以來的首次。翌年5月，派特使', '1999-05', 'a time that goes on'],
    [
      '2002年8月爆發，違反一九九四年簽定的核子凍結協定。同年10月，凱利訪問',
      '2002-10',
      'a treaty by its year',
    ],
    ['1993年3月退出，依據1985年條約。同年6月會談', '1993-06', 'a treaty by its year'],
    ['2002年10月，凱利（1997年曾任職）訪問。11月停油', '2002-11', 'brackets'],
    ['1995年7月發射飛彈，相較之下，2022年更甚。翌年再度演習', '1996', 'a contrast'],
  ])('%s: %s, since it passes over %s', (text, edtf) => {
    expect(values(text, '2025-09-15').at(-1)).toBe(edtf);
  });

  it.each<[string, string, string | null, string]>([
    ['去年八月開會。9月，總統訪俄', '2004-07-05', '2004-09', 'speaks from the document again'],
    [
      '危機在2002年8月爆發。各國斡旋。談判破裂。24號抵達',
      '2004-02-24',
      '2004-02-24',
      'too far from the month told',
    ],
    ['翌年退出', REFERENCE, null, 'nothing told before'],
    ['1993年退出，翌日聲明', REFERENCE, null, 'no day told before'],
    ['1998年5月試驗兩周後', REFERENCE, null, 'no day told to count from'],
  ])('%s, in a text of %s, is %s: %s', (text, reference, edtf) => {
    expect(values(text, reference).at(-1)).toBe(edtf);
  });

  it('starts anew behind a heading', () => {
    const text = '1994年10月簽署框架協議。\n第四輪\n7 月 25 日舉行接觸';
    expect(values(text, REFERENCE, { resets: [text.indexOf('第四輪')] })).toEqual(['1994-10', '2005-07-25']);
    expect(values(text, REFERENCE)).toEqual(['1994-10', '1994-07-25']);
  });

  it('says which date lent what', () => {
    const text = '南韓於 2002 年 1 月轉給美國。到了 7 月，得到證據';
    const [, july] = resolved(text, REFERENCE);
    expect(july?.implied).toEqual({ year: 2002 });
    expect(july?.anchor).toEqual({ kind: 'timex', index: 0 });
    expect(july?.basis).toEqual([
      {
        rule: 'state.month',
        source: 'text',
        span: { start: 22, end: 25 },
        text: '7 月',
        before: null,
        after: 'XXXX-07',
      },
      {
        rule: 'carry.year',
        source: 'text',
        span: { start: 4, end: 14 },
        text: '2002 年 1 月',
        before: 'XXXX-07',
        after: '2002-07',
      },
    ]);
  });
});
