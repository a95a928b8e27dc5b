import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../fixture';

describe('the place of what happens', () => {
  test.each([
    ['2004年2月25日，六國代表在中國北京開會。', 'Beijing'],
    ['2000年7月，普丁訪問平壤。', 'Pyongyang'],
    ['1998年10月14日，辜振甫抵達上海。', 'Shanghai'],
    ['1997年，美國發現北韓在平壤北方金倉里的一處工程。', 'Kumchang-ri'],
    ['2008年11月26日，孟買發生恐怖攻擊。', 'Mumbai'],
    ['1993年3月，朝鮮半島的第一次核危機爆發。', ''],
    ['2004年5月，中國關切朝鮮半島問題。', ''],
    ['2009年9月，歐巴馬透露，伊朗在庫姆附近興建濃縮工廠。', ''],
  ])('%s', (text, place) => {
    expect(mentionsIn(text)[0]?.place).toBe(place);
  });
});

/** Who acts in the last mention of a text: the ids of the actors. */
function lastActors(text: string): string[] {
  const last = mentionsIn(text).at(-1);
  return (last?.participants ?? []).filter(({ role }) => role === 'actor').map(({ entityId }) => entityId);
}

describe('who acts', () => {
  test.each([
    [
      '他 is no body named before',
      '1999年，美國能源部發現離心器。2001年末，一名技術人員供稱，他向南韓情報機構透露計畫。',
      [],
    ],
    ['the subject of an adjunct', '2005年7月，也因為日本的利益，堅持主張列入綁架問題。', ['JPN']],
    [
      'the body that was founded',
      '1995年3月，美國與日本成立「朝鮮半島能源開發組織」，協助北韓興建輕水式反應爐。',
      ['KEDO'],
    ],
    [
      'of whom somebody tells',
      '2005年6月17日，鄭東泳轉述，北韓願意重返會談，並願意開放核武設施供檢查。',
      ['PRK'],
    ],
    ['what another does is the cause', '2018年5月，伊朗因美國退出協議。', ['USA']],
    ['no medium', '據《華盛頓郵報》報導，2005年6月，北韓和美國代表在紐約會面。', ['PRK']],
    [
      'a service that the text does not name',
      '1997年，美國情報機構發現北韓的地下工程。',
      ['US-INTELLIGENCE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lastActors(text)).toEqual(expected);
  });
});

describe('the state where somebody is hit takes part', () => {
  test.each([
    ['2016年7月10日，中國一輛裝甲車在朱巴遭襲擊。', ['CHN', 'SSD']],
    ['2016年7月10日，中國在朱巴設立醫院。', ['CHN']],
  ])('%s', (text, expected) => {
    expect([...(mentionsIn(text)[0]?.countries ?? [])].sort()).toEqual(expected);
  });
});

describe('states are what they were then', () => {
  test.each([
    ['1905年，日本併吞韓國。', ['JPN', 'KOR']],
    ['1919年3月1日，朝鮮民眾在京城宣布獨立。', ['KOR']],
    ['1937年7月17日，國民政府發表聲明。', ['CHN']],
    ['1937年，日本侵略中國。', ['CHN', 'JPN']],
    ['1961年7月11日，中共與北韓簽署條約。', ['CHN', 'PRK']],
  ])('%s', (text, expected) => {
    expect([...(mentionsIn(text)[0]?.countries ?? [])].sort()).toEqual(expected);
  });

  test('a name that many papers bear is read only beside one of its parties', () => {
    const [mention] = mentionsIn('2015年4月2日，伊朗與美國在洛桑達成框架協議。');
    expect([...(mention?.countries ?? [])].sort()).toEqual(['IRN', 'USA']);
  });
});

describe('told and missed before', () => {
  test.each([
    [
      'a talk that was brought about',
      '2003年5月，美國促成了2003年4月份日本與北韓的雙邊會談。',
      ['2003-04 meeting'],
    ],
    ['an interview', '2005年4月，連戰接受英國廣播公司專訪。', ['2005-04 statement']],
    [
      'what is put off bears its own date',
      '2005年8月27日，北韓延遲於8月29日舉行的第二階段會談。',
      ['2005-08-27 policy'],
    ],
    ['what is called off', '2019年6月，美國取消了2019年6月20日的空襲行動。', ['2019-06-20 policy']],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text).map(({ edtf, type }) => `${edtf} ${type}`)).toEqual(expected);
  });
});

test('a rumour that somebody denies is denied', () => {
  const told = mentionsIn('外傳美國準備在2012年底前對伊朗動武，2012年5月，白宮予以否認。');
  expect(told.map(({ status }) => status)).toEqual(['denied', 'occurred']);
});

describe('no state is supplied where the clause names another side itself', () => {
  const CHINA_AND_JAPAN = '1894年7月，中國與日本開戰。1895年4月，中國與日本簽約。';
  test.each([
    ['789年，唐朝與吐蕃會談。', []],
    ['821年，吐蕃與回紇簽約。', []],
    ['1885年，唐朝遭吐蕃入侵。', []],
    ['1885年，日本與吐蕃簽約。', ['JPN']],
    ['1885年，日本與各國簽約。', ['JPN']],
    ['1885年，與會各方簽署協定。', []],
    ['1885年，隨後與英國簽約。', ['CHN', 'GBR', 'JPN']],
    ['1885年，日本與對方簽約。', ['CHN', 'JPN']],
    ['1885年，日本與外交官員會談。', ['CHN', 'JPN']],
    ['1885年，日本就關稅與貿易舉行會談。', ['CHN', 'JPN']],
    ['1885年，首相與總理會談。', ['CHN', 'JPN']],
    ['1885年，會談恢復。', ['CHN', 'JPN']],
  ])('%s', (text, expected) => {
    expect([...(mentionsIn(CHINA_AND_JAPAN + text).at(-1)?.countries ?? [])].sort()).toEqual(expected);
  });
});
