import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfBounds } from '@/lib/time/edtf';
import { changesBetween, sharedWords } from './changes';
import { delegationHeads } from './delegation-heads';
import { tellsOutcome } from './outcome';
import { roundOfMention } from './round-of-mention';
import type { LineView } from './view';

const ROUNDS = [
  { round: 1, earliest: '2000-03-01', latest: '2000-03-04' },
  { round: 2, earliest: '2001-02-10', latest: '2001-02-10' },
];
const mentioned = (edtf: string, rule = 'state.day') => ({
  ...edtfBounds(edtf),
  basis: [{ rule, source: null, span: null, text: '', before: null, after: edtf }],
});

describe('roundOfMention', () => {
  test.each([
    ['2000-03-02', 'state.day', 1],
    ['2000-03-02/2000-03-03', 'range.join', 1],
    ['2000-02-29', 'state.day', null],
    ['2000-03', 'state.month', null],
    ['2001-02-10', 'round.section', 2],
    ['2000-03-01/2000-03-04', 'round.named', 1],
    ['1999-01-01', 'round.named', null],
  ])('%s by %s is at round %s', (edtf, rule, round) => {
    expect(roundOfMention(mentioned(edtf, rule), ROUNDS)).toBe(round);
  });
});

describe('delegationHeads', () => {
  test.each([
    ['首席代表王一於昨日抵達', ['王一']],
    ['首席代表－外務省亞洲、大洋洲負責人王一', ['王一']],
    ['首席代表\n王一與李二會面', ['王一']],
    ['首席代表王一，與首席代表李二', ['王一', '李二']],
    ['首席代表說，王一', []],
    ['總統王一', []],
  ])('%j', (text, heads) => {
    const persons = ['王一', '李二'].flatMap((personId) => {
      const start = text.indexOf(personId);
      return start < 0 ? [] : [{ personId, start, end: start + personId.length }];
    });
    expect(delegationHeads(text, persons).map(({ personId }) => personId)).toEqual(heads);
  });
});

describe('tellsOutcome', () => {
  test.each([
    ['第四輪會談於8月7日休會', true, ['AAA'], true],
    ['第三輪會談結束之後', true, ['AAA'], false],
    ['第三輪會談在北京展開', true, ['AAA', 'BBB'], false],
    ['各方同意', false, ['AAA', 'BBB'], true],
    ['甲國同意', false, ['AAA'], false],
  ])('%s: %s', (text, ofRound, actors, outcome) => {
    expect(tellsOutcome({ text, type: 'statement', ofRound, actors }, ['AAA', 'BBB'])).toBe(outcome);
  });
});

function line(text: string): LineView {
  const locator = { section: [], page: null, paragraph: null, row: null, column: null, footnote: null };
  const document = { id: 'd', title: 'd' };
  const rest = {
    type: 'statement',
    status: null,
    start: 0,
    fromTable: false,
    continued: [] as LineView['continued'],
  } as const;
  return { id: text, eventId: null, text, document, locator, href: '', ...rest };
}

describe('changesBetween', () => {
  const before = [line('甲國堅持先開放上游水閘'), line('甲國希望會談繼續')];
  const after = [line('甲國願意在一年內開放上游水閘'), line('甲國否認截水')];

  test('pairs what speaks of the same subject, and only that', () => {
    const changes = changesBetween(before, after, [...before, ...after]);
    expect(changes.map(({ from, to }) => [from.text, to.text])).toEqual([
      ['甲國堅持先開放上游水閘', '甲國願意在一年內開放上游水閘'],
    ]);
    const same = changes[0]?.toWords.filter(({ marks }) => marks.includes('same')).map(({ text }) => text);
    expect(same).toEqual(['甲國', '開放上游水閘']);
  });

  test('the same words are no change', () => {
    expect(changesBetween(before, before.slice(0, 1), before)).toEqual([]);
  });

  test('the stretches make up the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(
          sharedWords(text, other)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
