import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, sharedWords } from './changes';
import { isOutcome } from './outcome';
import type { LineView } from './view';

describe('isOutcome', () => {
  test.each([
    ['how the round ended', true, true, ['AAA'], true],
    ['the round told by its end', false, true, ['AAA'], false],
    ['what one did with words of an end', true, false, ['AAA'], false],
    ['what all did', false, false, ['AAA', 'BBB'], true],
    ['what one did', false, false, ['AAA'], false],
  ])('%s', (_, closes, ofRound, actors, outcome) => {
    expect(isOutcome({ type: 'statement', closes, ofRound, actors }, ['AAA', 'BBB'])).toBe(outcome);
  });
});

function line(text: string): LineView {
  const locator = { section: [], page: null, paragraph: null, row: null, column: null, footnote: null };
  const document = { id: 'd', title: 'd' };
  const rest = {
    type: 'statement',
    titleZh: '',
    titleEn: '',
    status: null,
    start: 0,
    fromTable: false,
    continued: [] as LineView['continued'],
  } as const;
  return { id: text, eventId: null, text, document, locator, isMachineRead: false, href: '', ...rest };
}

describe('changesBetween', () => {
  const before = [line('甲國堅持先開放上游水閘'), line('甲國希望會談繼續')];
  const after = [line('甲國願意在一年內開放上游水閘'), line('甲國否認截水')];

  test('pairs what speaks of the same subject, and only that', () => {
    const changes = changesBetween(before, after, [...before, ...after], ['甲國']);
    expect(changes.map(({ from, to }) => [from.text, to.text])).toEqual([
      ['甲國堅持先開放上游水閘', '甲國願意在一年內開放上游水閘'],
    ]);
    const same = changes[0]?.toWords.filter(({ marks }) => marks.includes('same')).map(({ text }) => text);
    expect(same).toEqual(['甲國', '開放上游水閘']);
  });

  test('the same words are no change', () => {
    expect(changesBetween(before, before.slice(0, 1), before, [])).toEqual([]);
  });

  test.each([
    ['a name alone is no subject', '甲國參加六國會談', '甲國主持六國會談'],
    ['nor is one word', '甲國看重水閘', '甲國新建水閘'],
  ])('%s', (_, one, other) => {
    expect(changesBetween([line(one)], [line(other)], [], ['六國會談', '甲國'])).toEqual([]);
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
