import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from './recognise';

/** Pieces that dates are made of, so that random texts are full of near misses. */
const PIECES =
  '年月日號號周星期三二十一九○〇零廿卅0123456789 　\n（）()至到與和、～-.／/去今明同翌前後上下本當初中底旬世紀代天個半多民國前第每春秋季時點分，。會談以來自從起間'.split(
    '',
  );
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('recognising', () => {
  it('finds expressions in order, none overlapping, each as it stands in the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const one of recognise(words)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.text).toBe(words.slice(one.start, one.end));
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      '1994年10月，兩國於會談後簽署協議；隔週三，總統訪問。',
      '1994年10月，两国于会谈后签署协议；隔周三，总统访问。',
    ],
    ['去年八月第一次會談，歷時三個月', '去年八月第一次会谈，历时三个月'],
    ['民國九十四年一月，這段期間', '民国九十四年一月，这段期间'],
    ['會談前兩天抵達，翌日離開，24號', '会谈前两天抵达，翌日离开，24号'],
  ])('reads both scripts alike: %s', (traditional, simplified) => {
    const places = (words: string) =>
      recognise(words).map(({ start, end, known }) => ({ start, end, known }));
    expect(places(simplified)).toEqual(places(traditional));
    expect(places(traditional).length).toBeGreaterThan(0);
  });

  it('tells what the words state', () => {
    expect(recognise('民國94年1月底')[0]).toMatchObject({
      known: { era: 'roc', yearOfEra: 94, month: 1, part: 'month-end' },
      mod: 'END',
    });
    expect(recognise('2003.8.27-29')[0]?.known).toEqual({ year: 2003, month: 8, day: 27, 'to.day': 29 });
    expect(recognise('星期三')[0]?.known).toEqual({ weekday: 3 });
  });

  // With work that grows with the square of the length this would not end within a test's time limit.
  it.each(['1', '一', '1、', '2005年', '十月革', '第', '每', '1994-', '兩千年', '3月（'])(
    'reads a long text of nothing but %j',
    (piece) => {
      const count = Math.floor(60_000 / piece.length);
      const found = recognise(piece.repeat(count));
      expect(found.length).toBeLessThanOrEqual(count);
    },
  );
});
