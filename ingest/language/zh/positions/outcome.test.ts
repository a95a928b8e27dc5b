import { describe, expect, test } from 'vitest';
import { outcomeBehind, outcomeOfRound, tellsEnd } from './outcome';

describe('what came of a round', () => {
  test.each([
    ['雙方參加第一回會談，', '而當時會談並沒有達成任何協議', 1],
    ['會談在上個月舉行第二回合，', '但六國都同意成立小組', 2],
    ['雙方參加第一回會談。', '各方同意成立小組', null],
    ['雙方參加第一回會談，', '甲國同意撤軍', null],
  ])('%s%s: round %s', (before, clause, round) => {
    const passage = before + clause;
    expect(outcomeOfRound(passage, before.length, passage.length)).toBe(round);
  });

  test.each([
    ['，雖然沒有取得突破性進展，但是', '，雖然沒有取得突破性進展'],
    ['之後，由於各國未能獲得一致的共識，', ''],
    ['，甲國要求撤軍，', ''],
  ])('behind a round: %s', (rest, clause) => {
    expect(rest.slice(0, outcomeBehind(`第三輪會談${rest}`, 5))).toBe(clause);
  });
});

describe('tellsEnd', () => {
  test.each([
    ['第四輪會談於8月7日休會', true],
    ['第三輪會談結束之後', false],
    ['第三輪會談在北京展開', false],
  ])('%s: %s', (words, ends) => expect(tellsEnd(words)).toBe(ends));
});
