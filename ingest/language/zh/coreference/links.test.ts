import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';
import type { LinkConstraint } from '../../../read/link-constraints';

/** For each mention of a text of one paragraph, in order, the number of its event. */
function eventsOf(rawText: string, constraints: readonly LinkConstraint[] = []): number[] {
  const { mentions } = ingestText(rawText, undefined, constraints);
  const ids = [...new Set(mentions.map(({ eventId }) => eventId))];
  return mentions.map(({ eventId }) => ids.indexOf(eventId));
}

describe('a passage goes on telling one event', () => {
  test.each([
    [
      'what a resolution says',
      '1998年6月6日，安理會通過第1172號決議，譴責印度核試，並要求停止試爆。',
      [0, 0, 0],
    ],
    [
      'what a treaty says',
      '1972年7月2日，印度與巴基斯坦簽訂《西姆拉協定》，雙方承諾以談判解決歧見。',
      [0, 0],
    ],
    ['words that point back', '1994年10月，北韓與美國簽署協議，根據這項協議，北韓同意凍結核計畫。', [0, 0]],
    ['how talks went', '2001年7月，印度與巴基斯坦舉行會談，終因喀什米爾問題不歡而散。', [0, 0]],
    ['a summit on a visit', '2000年6月13日，金大中訪問平壤，舉行首次南北韓高峰會。', [0, 0]],
    [
      'what an inspection found',
      '2003年2月21日，國際原子能總署署長前往納坦茲視察，發現離心機已組裝完成。',
      [0, 0],
    ],
    [
      'a treaty joined once',
      '1985年12月北韓在蘇聯的要求下簽署《禁止核武擴散條約》。其後三年，日本的經濟成長甚速。北韓一九八五年加入《禁止核武擴散條約》。',
      [0, 0],
    ],
    ['how rare a journey was', '2008年11月3日，江丙坤訪問北京，是海基會成立以來首度訪問。', [0, 0]],
    [
      'what a press conference was for',
      '2002年8月14日，伊朗反對派在華盛頓舉行記者會，揭露伊朗秘密興建濃縮廠。',
      [0, 0],
    ],
    ['one speech', '1992年11月，葉爾欽在南韓國會演說中表示關切，並提出三項建議。', [0, 0]],
    ['how rare it was', '1990年9月，印度與巴基斯坦簽署協議，是分治以來雙方首次簽署書面協議。', [0, 0]],
    [
      'a resolution and its sanctions',
      '2006年12月23日，安理會通過第1737號決議，禁止輸出核物料予伊朗。',
      [0, 0],
    ],
    [
      'a summary, dated roughly',
      '2006年底聯合國安理會對伊朗實施制裁。\n2002年8月，伊朗核設施曝光。2003年2月，國際原子能總署訪問伊朗。2004年11月，英國與伊朗簽署協議。2005年8月，伊朗恢復鈾轉化。2006年12月23日，聯合國安理會決定對伊朗施加制裁。',
      [0, 1, 2, 3, 4, 0],
    ],
    ['what a meeting agreed', '2000年9月22日，美國與南韓舉行年度安全會議，同意維持同盟關係。', [0, 0]],
    ['both sides at a meeting', '2004年7月5日，俄羅斯外長會見金正日，雙方交換意見。', [0, 0]],
  ])('%s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('a passage tells of another event', () => {
  test.each([
    ['another’s act upon an agreement', '1994年10月，北韓與美國簽署協議，日本隨後提供援助。', [0, 1]],
    [
      'a further act of the same day',
      '2002年12月12日，北韓將核反應器解凍，拆除封條，並驅逐監督人員。',
      [0, 0, 1],
    ],
    ['an offer beside an admission', '2002年9月17日，金正日坦承綁架日人，且表示願停止試射。', [0, 1]],
    ['a paper of its own', '2000年9月22日，美國與南韓舉行安全會議，簽署防衛協定。', [0, 1]],
    ['another speaker', '2002年9月17日，日本首相表示道歉，而金正日則坦承綁架日人。', [0, 1]],
  ])('%s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('what comes once is one event, also where two texts date it apart', () => {
  test.each([
    ['a crisis', '2002年8月，伊朗核危機爆發。其後談判破裂。2002年10月，伊朗核危機爆發。', true],
    [
      'the first and the second crisis',
      '2002年8月，伊朗第一次核危機爆發。2003年4月，伊朗第二次核危機爆發。',
      false,
    ],
    ['crises far apart', '1993年3月，伊朗核危機爆發。2002年10月，伊朗核危機爆發。', false],
  ])('%s', (_, text, isOne) => {
    const events = eventsOf(text);
    expect(events[0] === events.at(-1)).toBe(isOne);
  });
});

describe('an editor’s constraint goes before all evidence', () => {
  const text =
    '1972年7月2日，印度與巴基斯坦簽訂《西姆拉協定》，雙方承諾以談判解決歧見。1972年8月，印度撤軍。';
  const constraint = (verdict: LinkConstraint['verdict'], quote: string, other: string): LinkConstraint => ({
    verdict,
    at: 'merging.tsv line 2',
    line: 2,
    passages: [
      { document: 'a', quote },
      { document: 'a', quote: other },
    ],
  });
  test.each([
    ['none', [], [0, 0, 1]],
    ['apart', [constraint('apart', '簽訂《西姆拉協定》', '承諾以談判')], [0, 1, 2]],
    ['together', [constraint('together', '簽訂《西姆拉協定》', '印度撤軍')], [0, 0, 0]],
    ['of words that no mention holds', [constraint('together', '簽訂《西姆拉協定》', '不存在')], [0, 0, 1]],
  ] satisfies [string, LinkConstraint[], number[]][])('%s', (_, constraints, expected) => {
    expect(eventsOf(text, constraints)).toEqual(expected);
  });
});
