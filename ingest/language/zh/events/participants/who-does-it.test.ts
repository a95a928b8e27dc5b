import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../fixture';

describe('no act is given to who does not do it', () => {
  test.each([
    ['a body in a cause', '2006年3月，布希也因國會通過法案，遭受壓力。', 'Policy: the United States'],
    [
      'an unknown scholar',
      '2002年5月，英國劍橋大學教授王大明在德里發表演說時指出，局勢緊張。',
      'A British expert makes a statement',
    ],
    [
      'a person no table knows',
      '2018年4月30日，川普批評協議。2018年5月1日，納塔尼雅公布竊得的檔案。',
      '(?!Donald Trump)',
    ],
    ['an envoy called home', '1995年6月，中共召回駐美大使。', 'China recalls'],
    [
      'who is only in the scene',
      '2005年7月，美國在韓美雙方接觸中主張將人權問題納入議程。',
      'The United States',
    ],
    [
      'who was named before',
      '2003年5月，中國提出方案。2004年6月舉行的六方會談中提出解決核武問題的方案。',
      'The six-party talks take place',
    ],
    [
      'who brought it about',
      '在中共的協助下促成了2003年4月份美國與北韓的雙邊會談。',
      'The United States and North Korea',
    ],
    [
      'who bore the name then',
      '1990年6月，布希訪問莫斯科。2005年11月，小布希訪問北京。',
      'George W. Bush visits',
    ],
  ])('%s: %s', (_, text, title) => {
    expect(mentionsIn(text).at(-1)?.title.en).toMatch(new RegExp(`^${title}`));
  });

  test('an unknown speaker who goes on is told once', () => {
    const told = mentionsIn('2001年10月，一名叛逃的伊朗科學家供稱，伊朗已製造離心器，並指出設施位於納坦茲。');
    expect(told.map(({ quote }) => quote)).toEqual([
      '2001年10月，一名叛逃的伊朗科學家供稱，伊朗已製造離心器',
    ]);
  });
});

describe('kind and status say what became of it', () => {
  test.each([
    ['2003年5月，印度與巴基斯坦未能達成協議。', 'talks occurred'],
    ['2003年5月，印度與巴基斯坦達成協議。', 'agreement occurred'],
    ['2007年3月，印度總理臨時取消與巴基斯坦總統會晤。', 'policy occurred'],
    ['2005年6月，伊朗取消先前無限期拒絕參與會談。', 'statement occurred'],
    ['2005年5月10日，伊朗否認有關準備進行核武試驗的報導。', 'denial occurred'],
    ['伊朗自1999年對外政策採三大策略。', 'policy ongoing'],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text).map(({ type, status }) => `${type} ${status}`)).toEqual([expected]);
  });
});

test.each([
  '2005年6月17日，鄭東泳轉述，北韓願意重返會談，最快可能在七月份回到談判桌。',
  '2005年8月27日，美國指出，北韓延遲會談，將延遲的責任推給美韓方面。',
])('what is said goes on: %s', (text) => {
  const quotes = mentionsIn(text).map(({ quote }) => quote);
  expect(quotes.some((quote) => /^(?:最快|將)/.test(quote))).toBe(false);
  expect(quotes.length).toBeGreaterThan(0);
});

test.each([
  ['2005年8月26日，美國哈佛大學的學者在香港亞洲協會發表演說。', 'Hong Kong'],
  ['2005年6月22日，日本國會通過支持參拜靖國神社的決議。', ''],
])('the place: %s', (text, place) => {
  expect(mentionsIn(text)[0]?.place).toBe(place);
});

test('an ally without a name is nobody that could be guessed', () => {
  const told = mentionsIn('1990年，蘇聯和南韓建立外交關係。1992年，中共與它的傳統盟友之間的關係緊張。');
  expect(told.at(-1)?.countries).toEqual(['CHN']);
});

test('what is denied is told as reported only', () => {
  const told = mentionsIn(
    '2004年7月5日，外傳俄羅斯有意於9月在海參崴主辦南北韓領袖高峰會，對此拉夫羅夫予以否認。',
  );
  expect(told.find(({ status }) => status === 'denied')?.title.en).toMatch(/^Russia reportedly/);
});
