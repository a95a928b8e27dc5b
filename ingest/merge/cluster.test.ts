import { describe, expect, test } from 'vitest';
import { cluster } from './cluster';
import { mention, type Told } from './fixture';

function areOne(one: Told, other: Told): boolean {
  const { of } = cluster([mention(one), mention(other)]);
  return of[0] === of[1];
}

describe('two mentions are one event', () => {
  test.each([
    [
      'the month of a text and the day of another',
      { on: '1994-10', type: 'agreement', parties: ['PRK', 'USA'], words: '簽署協議' },
      { on: '1994-10-21', type: 'agreement', parties: ['PRK', 'USA'], words: '簽署協議', document: 'b' },
    ],
    [
      'a round, dated by its month and by its days',
      { on: '2003-08', type: 'talks', parties: ['PRK', 'USA'], round: 1 },
      { on: '2003-08-27/2003-08-29', type: 'talks', parties: ['PRK', 'USA'], round: 1, document: 'b' },
    ],
    [
      'a round that two texts date apart',
      { on: '2003-06', type: 'talks', parties: ['PRK', 'USA'], round: 3 },
      { on: '2004-06', type: 'talks', parties: ['PRK', 'USA'], round: 3, document: 'b' },
    ],
    [
      'the head of a column and what was held on its days',
      { on: '1999-02-20/1999-02-21', type: 'talks', parties: ['IND', 'PAK'], words: '1999.2.20-21' },
      { on: '1999-02-20', type: 'meeting', parties: ['IND', 'PAK'], words: '在拉合爾會晤' },
    ],
    [
      'a position and the cell that sums it up',
      {
        on: '2005-08',
        type: 'statement',
        parties: ['USA', 'PRK'],
        words: '不允許擁有民用核能在內任何形式核計畫',
      },
      {
        on: '2005-08',
        type: 'statement',
        parties: ['USA', 'PRK'],
        block: 1,
        words:
          '視主權為事實，無意侵略攻擊，不允許擁有民用核能在內任何形式核計畫，且不同意興建輕水反應堆協助發電，以免同時發展民用與軍用並儲備人力和技術資源，也不接受以凍結換取補償的各種安排',
      },
    ],
    [
      'a plan of three steps, in other words',
      { on: '2004-02-25', type: 'proposal', parties: ['KOR', 'PRK'], words: '三步驟計畫', steps: 3 },
      {
        on: '2004-02-25',
        type: 'proposal',
        parties: ['KOR', 'PRK'],
        words: '新路線圖',
        steps: 3,
        document: 'b',
      },
    ],
  ] satisfies [string, Told, Told][])('%s', (_, one, other) => {
    expect(areOne(one, other)).toBe(true);
  });
});

describe('two mentions are two events', () => {
  test.each([
    [
      'two meetings on one day of different people',
      { on: '2004-07-05', type: 'meeting', parties: ['RUS', 'PRK'], persons: ['lavrov', 'kim'] },
      { on: '2004-07-05', type: 'meeting', parties: ['RUS', 'KOR'], persons: ['ivanov', 'ban'] },
    ],
    [
      'two rounds',
      { on: '2004-02', type: 'talks', parties: ['PRK', 'USA'], round: 2 },
      { on: '2004-02', type: 'talks', parties: ['PRK', 'USA'], round: 3 },
    ],
    [
      'the round of the next month and what was held in the last',
      { on: '2004-06-23/2004-06-26', type: 'talks', parties: ['PRK', 'USA'], round: 3 },
      { on: '2004-03', type: 'talks', parties: ['PRK', 'USA'], words: '會談結束後' },
    ],
    [
      'two statements of one day in other words',
      { on: '2004-02-25', type: 'statement', parties: ['USA'], words: '無意攻打' },
      { on: '2004-02-25', type: 'statement', parties: ['USA'], words: '支持補償' },
    ],
    [
      'two demands of two states on each other',
      { on: '2004-02-25', type: 'demand', parties: ['PRK', 'USA'], words: '要求援助' },
      { on: '2005-02-25', type: 'demand', parties: ['PRK', 'USA'], words: '要求援助' },
    ],
    [
      'plans of three and of five points',
      { on: '2004-02-25', type: 'proposal', parties: ['KOR', 'PRK'], words: '計畫', steps: 3 },
      { on: '2004-02-25', type: 'proposal', parties: ['KOR', 'PRK'], words: '方案', steps: 5, document: 'b' },
    ],
    [
      'what began in one year and what was done in another',
      { on: '1992/..', type: 'sanction', parties: ['UN', 'LBY'], words: '實施制裁' },
      { on: '2006-12-23', type: 'sanction', parties: ['UN', 'IRN'], words: '實施制裁', document: 'b' },
    ],
    [
      'crises of two states',
      {
        on: '2002-08-14',
        type: 'incident',
        parties: ['IRN', 'USA'],
        persons: ['IRN'],
        once: true,
        words: '核危機爆發',
      },
      { on: '2002-10-03', type: 'incident', parties: ['PRK', 'USA'], once: true, words: '核危機爆發' },
    ],
    [
      'four rounds and the last of them',
      { on: '2004/2007', type: 'talks', parties: ['IND', 'PAK'], words: '四輪對話' },
      { on: '2007-03-13/2007-03-14', type: 'talks', parties: ['IND', 'PAK'], words: '第四輪對話' },
    ],
    [
      'what three say and what one of them says of it',
      { on: '2004-04-09', type: 'statement', parties: ['USA'], words: '認為促進成立工作小組並無嚴重障礙' },
      {
        on: '2004-04-09',
        type: 'statement',
        parties: ['JPN', 'KOR', 'USA'],
        words: '重申和平解決立場，交換意見後，並共同希望盡快促進成立工作小組，也盼會談早日恢復',
      },
    ],
    [
      'nobody in common',
      { on: '1990', type: 'visit', parties: ['RUS'] },
      { on: '1990', type: 'visit', parties: ['JPN'] },
    ],
  ] satisfies [string, Told, Told][])('%s', (_, one, other) => {
    expect(areOne(one, other)).toBe(false);
  });
});

test('what is told of a round joins it, though another telling dates the round apart', () => {
  const parties = ['PRK', 'USA'];
  const { of } = cluster([
    mention({ on: '2004-02-25', type: 'talks', parties, round: 2 }),
    mention({ on: '2004-02-25', type: 'talks', parties, words: '再次開會', document: 'b' }),
    mention({ on: '2004-03', type: 'talks', parties, round: 2, document: 'c' }),
    mention({ on: '2004-03', type: 'talks', parties, words: '會談結束後', document: 'c' }),
  ]);
  expect(new Set(of).size).toBe(1);
});

describe('a rough date and the one happening known within it', () => {
  const rough: Told = { on: '2006-10', type: 'weapons-test', parties: ['PRK'], words: '首度試爆' };
  const day: Told = {
    on: '2006-10-09',
    type: 'weapons-test',
    parties: ['PRK'],
    words: '進行核試',
    document: 'b',
  };
  const other: Told = { ...day, on: '2006-10-20', document: 'c' };

  test('are one', () => {
    const { of } = cluster([mention(rough), mention(day)]);
    expect(of[0]).toBe(of[1]);
  });

  test('are not where two are known', () => {
    const { of } = cluster([mention(rough), mention(day), mention(other)]);
    expect(new Set(of).size).toBe(3);
  });
});
