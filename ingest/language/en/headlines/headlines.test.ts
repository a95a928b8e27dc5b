import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';

/** The titles of the last event that a text tells, in both languages. */
function titlesOf(text: string): readonly [en: string, zh: string] {
  const title = ingestText(text, [2007, 7, 20]).mentions.at(-1)?.title;
  return [title?.en ?? '', title?.['zh-Hant'] ?? ''];
}

test.each([
  [
    "Kim Kye-gwan, the North's envoy, said on July 19, 2007 that it would return to the talks with the United States.",
    'Kim Kye-gwan says that it will return to the talks with the United States',
    '金桂冠表示將返回與美國的會談',
  ],
  [
    'North Korea and the United States signed the Agreed Framework in Geneva on October 21, 1994.',
    'North Korea and the United States sign the Agreed Framework in Geneva',
    '北韓與美國簽署《核子框架協議》',
  ],
  [
    'The governments of India and Pakistan spoke. The two countries signed a treaty on March 3, 2006.',
    'India and Pakistan sign a treaty',
    '印度與巴基斯坦簽署協定',
  ],
  [
    'The collapse of the Soviet Union in December 1991 changed the balance of power.',
    'Collapse of the Soviet Union',
    '蘇聯瓦解',
  ],
  [
    'China established ties with the country on May 3, 1990 and broke its relations with Taiwan.',
    'China breaks its relations with Taiwan',
    '中國與台灣斷絕或降低關係',
  ],
  [
    'The third round of the six-party talks was held in Beijing from June 23 to 26, 2004.',
    'Third round of the six-party talks',
    '第三輪六方會談',
  ],
])('%s', (text, en, zh) => expect(titlesOf(text)).toEqual([en, zh]));

/** The English title of the last event that a text tells. */
const english = (text: string): string => titlesOf(text)[0];

test.each([
  ['Iran signed a treaty in 1968 and ratified it two years later.', 'Iran ratifies the treaty'],
  [
    'Japan said on July 19, 2007 that the parties had met and that it would not pay.',
    'Japan says that the parties have met and that it will not pay',
  ],
  [
    'South Korea was relieved. On July 18, 2007 the Foreign Ministry welcomed the outcome.',
    "South Korea's Foreign Ministry welcomes the outcome",
  ],
  [
    'Japan condemned the attack by North Korea on July 3, 2007, in which two soldiers were killed.',
    'Japan condemns the attack by North Korea',
  ],
  ['North Korea ordered the inspectors out on April 14, 2003.', 'North Korea orders the inspectors out'],
  [
    'The treaty of security between Japan and the United States, which was signed on May 3, 1960, is old.',
    'The treaty of security between Japan and the United States is signed',
  ],
  [
    'North Korea welcomed resolution 1172, which the Council adopted on July 3, 2006.',
    'The Council adopts resolution 1172',
  ],
  [
    'In June 2005 the Council widened sanctions on Iran; the United States watched.',
    'The Council widens sanctions on Iran',
  ],
  ['China agreed on July 3, 2007 to host talks in September.', 'China is to host talks'],
  [
    'Kim Jong-il had told Japan, as early as in May 2003, that it would test.',
    'Kim Jong-il tells Japan that it will test',
  ],
  ['On 28 February 1955 38 Egyptians were killed.', '38 Egyptians are killed'],
  ['The exercise Brasstacks was held in November 1986.', 'The exercise Brasstacks is held'],
  ['The exercises of India were held in November 1986.', 'The exercises of India are held'],
  [
    'The Chancellor of Germany and the President of France called on Iran on 12 January 2002 to pay.',
    'The Chancellor of Germany and the President of France call on Iran to pay',
  ],
])('%s', (text, en) => expect(english(text)).toBe(en));

describe('a title is not cut within what it tells', () => {
  test.each([
    [
      'In May 2005 Iran declared that it would no longer be bound by any ceiling on its centrifuges.',
      'Iran declares that it will no longer be bound by any ceiling on its centrifuges',
    ],
    [
      'Eden denied to the House of Commons on 20 December 1956 that there had been foreknowledge of the attack.',
      'Eden denies to the House of Commons that there had been foreknowledge of the attack',
    ],
    ['Iran denied the report on May 3, 2005.', 'Iran denies the report'],
    ['Tsai Ing-wen was sworn in on May 20, 2016.', 'Tsai Ing-wen is sworn in'],
    ['North Korea invited inspectors, who were let in in May 2005.', 'Inspectors are let in'],
    ['The ministers of Iran and Iraq met in May 2005.', 'The ministers of Iran and Iraq meet'],
    ['In July 1952, negotiations were taken up again.', 'Negotiations are taken up'],
    ['On May 3, 1996 Chirac declares the series closed.', 'Chirac declares the series closed'],
    [
      'On 5 May 1995 tests set off riots, and Chile and New Zealand recalled their ambassadors.',
      'Chile and New Zealand recall their ambassadors',
    ],
    [
      'But after the Security Council condemned the launch of April 5, 2009, it adjourned.',
      'The Security Council condemns the launch',
    ],
    [
      'By May 2007, a new reactor beside it was being commissioned.',
      'A new reactor beside it is commissioned',
    ],
    ['By the end of 1951 the delegates had agreed on a border.', 'The delegates agree on a border'],
  ])('%s', (text, en) => expect(english(text)).toBe(en));
});

test.each([
  ['China signed. Japan says on May 3, 2004 that it will not.', 'Statement: Japan'],
  ['Japan says on May 3, 2004 that it will not sign.', 'Japan says that it will not sign'],
])('what cannot be read alone is titled by kind and parties: %s', (text, en) => {
  expect(english(text)).toBe(en);
});

/** The Chinese title of the last event that a text tells. */
const chinese = (text: string): string => titlesOf(text)[1];

describe('a Chinese title puts a clause whole where all its words are known', () => {
  test.each([
    ['Iran resumed uranium conversion at Isfahan on August 8, 2005.', '伊朗在伊斯法罕恢復鈾轉化'],
    ['On July 3, 2006 an interim accord was signed in Geneva by Iran.', '伊朗在日內瓦簽署臨時協議'],
    ['Chen Shui-bian was elected president on March 18, 2000.', '陳水扁當選總統'],
    ['Iran agreed on October 21, 2003 to suspend enrichment.', '伊朗同意中止濃縮'],
    [
      'The IAEA confirmed on July 18, 2007 that North Korea had shut down its reactor.',
      '國際原子能總署證實北韓已關閉反應爐',
    ],
  ])('%s', (text, zh) => expect(chinese(text)).toBe(zh));
});

describe('and else says kind and parties, and what it is about', () => {
  test.each([
    ['Japan said on July 3, 2007 that it would not provide energy aid at all.', '日本就能源援助表示意見'],
    ['North Korea rejected any comparison with Libya on 3 January 2004.', '北韓表示拒絕'],
    ['Japan denounced the looting by Israel on 3 January 2004.', '日本指責以色列'],
    ['Japan denounced the looting of Israel on 3 January 2004.', '日本發表意見'],
    ['Abdul Qadeer Khan came home from the Netherlands on 3 December 1975.', '卡迪爾·汗返回'],
    ['The frigate Otago left Auckland on 28 June 1973.', '離開：紐西蘭'],
    ['On 22 March 2005 an unarmed Indian missile crossed the border.', '事件（邊界）：印度'],
    [
      'On 24 November 1956 Nikolai Bulganin threatened Britain and France with rockets.',
      '布爾加寧就火箭提出威脅或警告',
    ],
    ['British troops landed at Port Said on 5 November 1956.', '英國抵達塞得港'],
    ['Australia took France to the International Court on 9 May 1973.', '澳洲控告法國'],
    ['On 8 January 2002 missiles were fired from Iranian soil at bases in Iraq.', '衝突：伊朗'],
    // What was admitted is no seat, and not the place.
    [
      'A plane was shot down near Tehran, which the Iranian authorities admitted on 11 January 2002.',
      '伊朗承認或證實一事',
    ],
    // Where the ambassador was, and not where he was recalled.
    ['Beijing recalled its ambassador in Washington on June 16, 1995.', '外交關係：中國與美國'],
  ])('%s', (text, zh) => expect(chinese(text)).toBe(zh));
});

test('a position has a title in Chinese, too', () => {
  const text =
    'The third round of the six-party talks was held in Beijing from June 23 to 26, 2004.\n\nThe second round of the six-party talks, February 25-28, 2004\n\nNorth Korea demanded a treaty. China proposed a joint statement.';
  expect(ingestText(text).positions.map(({ title }) => [title.en, title['zh-Hant']])).toEqual([
    ['North Korea demands a treaty', '北韓要求條約'],
    ['China proposes a joint statement', '中國提議聯合聲明'],
  ]);
});

test.each([
  [
    '11 December 1986: Rarotonga treaty in force upon deposit of the eighth instrument, by Australia.',
    "Australia's deposit of the eighth instrument",
  ],
  // Who did it stands within the words, or nowhere.
  ['A test by India of a missile in May 1998 changed the balance.', 'Test by India of a missile'],
  ['After a visit to Iran in May 2005 the talks went on.', 'Visit to Iran'],
])('a noun says who did it where that stands beside it: %s', (text, en) => {
  expect(english(text)).toBe(en);
});
