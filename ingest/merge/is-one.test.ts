import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { markedText } from './marked-text';

const lexicon = loadLexicon();

/** The events of a text's two marked passages; of a passage that tells none, null. */
function eventsAt(marked: string): (string | null)[] {
  const { text, marks } = markedText(marked);
  const { mentions } = ingest([asRead('a', text)], lexicon, new Diagnostics());
  return marks.map(({ span: mark }) => {
    const shared = mentions.map(
      ({ span }) => Math.min(span.end, mark.end) - Math.max(span.start, mark.start),
    );
    const most = Math.max(0, ...shared);
    return most === 0 ? null : (mentions[shared.indexOf(most)]?.eventId ?? null);
  });
}

/** What a historian takes for one happening. */
const IS_ONE: readonly (readonly [why: string, text: string])[] = [
  ['the steps of one act', '⟦a|2005年8月8日，伊朗恢復伊斯法罕的鈾轉化活動⟧，⟦a|拆除國際原子能總署的封條⟧。'],
  [
    'the last of three steps',
    '2002年12月12日，⟦a|北韓將核反應器解凍⟧，拆除封條，⟦a|把燃料棒重新裝進反應器⟧，並驅逐監督人員。',
  ],
  ['an act and what it did', '⟦a|1999年10月12日，穆夏拉夫發動政變⟧，⟦a|推翻謝里夫政府⟧。'],
  [
    'a plan without a day of its own and the act it comes with',
    '⟦a|1994年6月，五角大廈秘密部署強大武力⟧，⟦a|準備一舉摧毀北韓核電廠⟧。',
  ],
  [
    'what a defector tells, and the plan that he tells of',
    '⟦a|1996年，黃長燁透露，北韓擁有幾枚核武⟧，⟦a|並計畫進行地下核試爆⟧。',
  ],
  [
    'an envoy and what he was sent for',
    '⟦a|1994年6月，美國派出前總統卡特為特使⟧，⟦a|和北韓談判⟧，得到金日成的承諾。',
  ],
  ['a journey and the meeting on it', '⟦a|2002年5月24日，布希訪問莫斯科⟧，⟦a|與普丁會談⟧。'],
  [
    'a journey by its month and the meeting by its day',
    '⟦a|盧武鉉2005年6月份出訪美國⟧。其後半年，日本經濟成長甚速。⟦a|南韓總統盧武鉉於2005年6月10日在白宮與美國總統布希會談⟧。',
  ],
  [
    'talks by their part of the month and place, and the meeting by its day',
    '⟦a|2007年1月16日，希爾與金桂冠在柏林會談⟧，雙方同意恢復六方會談。其後一個月，日圓升值。⟦a|2007年1月中旬的美國與北韓柏林會談⟧為此鋪路。',
  ],
  [
    'a meeting and what both hold',
    '⟦a|2005年6月10日，南韓總統盧武鉉在白宮與美國總統布希交換意見⟧，⟦a|雙方認為北韓應重返會談⟧。',
  ],
  [
    'a meeting and what the guest says at it',
    '⟦a|2005年6月10日，南韓總統盧武鉉在白宮與美國總統布希交換意見⟧，雙方認為北韓應重返會談，布希表示和平是共同目標，⟦a|盧武鉉則肯定雙方看法一致⟧。',
  ],
  [
    'a meeting and what both agree there without a paper',
    '⟦a|2004年1月6日，印度總理與巴基斯坦總統在伊斯蘭瑪巴德會晤⟧，⟦a|雙方同意展開全面對話⟧。',
  ],
  [
    'a speech and what is said in it',
    '⟦a|1992年11月，葉爾欽總統在南韓國會演說中表示⟧，⟦a|俄羅斯外交政策已由歐美轉向亞太⟧。',
  ],
  [
    'a year and the month',
    '⟦a|1993年，北韓宣布退出《禁止核武擴散條約》⟧。其後數年，日本的經濟成長甚速。⟦a|1993年3月，北韓宣布退出《禁止核武擴散條約》⟧。',
  ],
  [
    '年初 and the month',
    '⟦a|1993年初，北韓宣布退出《禁止核武擴散條約》⟧。其後數年，日本的經濟成長甚速。⟦a|1993年3月，北韓宣布退出《禁止核武擴散條約》⟧。',
  ],
  [
    'several rounds by the date of the first, and the first',
    '⟦a|2003年8月27日至29日，第一輪六方會談在北京舉行⟧。⟦a|各國自2003年8月起進行三輪六方會談⟧。',
  ],
];

/** What a historian keeps apart. */
const IS_NOT_ONE: readonly (readonly [why: string, text: string])[] = [
  [
    'an act of another kind on the same day',
    '2002年12月12日，⟦a|北韓將核反應器解凍⟧，拆除封條，⟦b|並驅逐監督人員⟧。',
  ],
  [
    'a withdrawal and the threat behind it',
    '⟦a|2003年1月10日，北韓宣布退出《禁止核武擴散條約》⟧，⟦b|並揚言將採取更強硬的措施⟧。',
  ],
  ['the same done twice in a year', '⟦a|2002年，伊朗在納坦茲興建濃縮廠⟧，⟦b|在阿拉克興建重水廠⟧。'],
  [
    'an arrival and the meeting after it',
    '⟦a|2004年2月24日，南韓代表團抵達北京後⟧，⟦b|立刻和中方代表進行會談⟧。',
  ],
  [
    'a journey and a treaty signed on it',
    '2002年5月24日，⟦a|布希訪問莫斯科⟧，⟦b|並簽署《削減戰略攻擊武器條約》⟧。',
  ],
  [
    'an apology and the other side’s admission',
    '2002年9月17日，⟦a|日本首相表示道歉⟧，⟦b|而金正日則坦承綁架日人⟧。',
  ],
  ['an admission and a demand', '2002年9月17日，⟦a|金正日坦承綁架日人⟧，⟦b|要求日本停止敵視⟧。'],
  ['an admission and an offer', '2002年9月17日，⟦a|金正日坦承綁架日人⟧，⟦b|且表示願停止試射飛彈⟧。'],
  [
    'an agreement and the breach of it',
    '⟦a|1994年10月，北韓與美國簽署《核子框架協議》⟧。2002年10月，⟦b|北韓指責美國違反《核子框架協議》⟧。',
  ],
  [
    'a declaration and the day on which it is quoted',
    '⟦a|2005年7月27日，中共提出共同文件草案⟧，就朝日關係，⟦b|平壤宣言中說，雙方應解決懸案⟧。',
  ],
  [
    'two papers quoted in turn',
    '⟦a|2005年7月27日，中共提出共同文件草案⟧，⟦a|就朝日關係，草案中說，雙方應建交⟧。⟦b|平壤宣言中說，雙方應解決懸案⟧。',
  ],
  [
    'a demand and what is disclaimed beside it',
    '2004年2月25日，⟦a|美國堅持北韓必須全面撤除所有核子計畫⟧，⟦b|並重申無意攻打北韓⟧。',
  ],
  [
    'last month’s round and the next',
    '⟦a|2004年2月25日，第二輪六方會談在北京舉行⟧。⟦b|第三輪六方會談將於2004年6月23日舉行⟧。',
  ],
  [
    'meetings of one day with different people',
    '2001年7月16日，⟦a|穆夏拉夫與瓦巴依在阿格拉會談⟧，⟦b|印度外長則與美國國務卿鮑爾會談⟧。',
  ],
  [
    'two journeys of one month',
    '⟦a|2005年6月10日，盧武鉉訪問美國⟧。其後數日，日本股市下跌。⟦b|2005年6月20日，盧武鉉訪問日本⟧。',
  ],
  [
    'a journey by its month and a meeting at home',
    '⟦a|2005年6月，盧武鉉訪問日本⟧。其後半個月，日圓升值。⟦b|2005年6月20日，盧武鉉與小泉純一郎在漢城會談⟧。',
  ],
  [
    'what one says to the press the day he has met another',
    '⟦a|2004年7月5日，俄羅斯外長拉夫羅夫在平壤會見金正日⟧。⟦b|拉夫羅夫透露會談將有具體進展⟧。',
  ],
];

describe(`is one (${IS_ONE.length})`, () => {
  test.each(IS_ONE)('%s', (_, text) => {
    const [one, other] = eventsAt(text);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
  });
});

describe(`is not one (${IS_NOT_ONE.length})`, () => {
  test.each(IS_NOT_ONE)('%s', (_, text) => {
    const events = eventsAt(text);
    expect(events[0]).not.toBeNull();
    expect(events.at(-1)).not.toBe(events[0]);
  });
});
