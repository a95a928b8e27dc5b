import { describe, expect, test } from 'vitest';
import { joinContinued, wordsOf } from './continued';
import { outcomeBehind, outcomeOfRound } from './outcome';
import type { LineView } from './view';

describe('joinContinued', () => {
  const cell = (text: string, column = '一輪', fromTable = true): LineView => {
    const locator = { section: [], page: null, paragraph: null, row: '甲國', column, footnote: null };
    const rest = { type: 'statement', status: null, eventId: null, start: 0, href: text } as const;
    const document = { id: 'd', title: 'd' };
    return { ...rest, id: text, text, document, locator, fromTable, continued: [] };
  };
  test.each([
    [[cell('主張先談並開'), cell('始撤軍。')], ['主張先談並開始撤軍。']],
    [
      [cell('主張先談。'), cell('再撤軍。')],
      ['主張先談。', '再撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('2.撤軍。')],
      ['主張先談並開', '2.撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('別的。', '二輪'), cell('始撤軍。')],
      ['主張先談並開始撤軍。', '別的。'],
    ],
    [
      [cell('主張先談並開', '一輪', false), cell('始撤軍。', '一輪', false)],
      ['主張先談並開', '始撤軍。'],
    ],
  ])('%#', (lines, texts) => expect(joinContinued(lines).map(wordsOf)).toEqual(texts));
});

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
