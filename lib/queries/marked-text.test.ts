import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, rawReading, segmentsOf } from './marked-text';

const mark = (id: string, start: number, end: number) => ({ id, pieces: [{ start, end }] });
/** `在[a:日內][ab:瓦]簽` for what reads better than objects. */
const show = (segments: { text: string; marks: string[] }[]) =>
  segments.map(({ text, marks }) => (marks.length === 0 ? text : `[${marks.join('')}:${text}]`)).join('');

describe('segmentsOf', () => {
  test.each([
    ['one mark', [mark('a', 1, 4)], '在[a:日內瓦]簽署協議'],
    ['the whole', [mark('a', 0, 8)], '[a:在日內瓦簽署協議]'],
    ['two marks that overlap', [mark('a', 1, 4), mark('b', 3, 6)], '在[a:日內][ab:瓦][b:簽署]協議'],
    [
      'a mark in two pieces',
      [
        {
          id: 'a',
          pieces: [
            { start: 0, end: 1 },
            { start: 4, end: 6 },
          ],
        },
      ],
      '[a:在]日內瓦[a:簽署]協議',
    ],
    ['a mark that leaves the text', [mark('a', 6, 99)], '在日內瓦簽署[a:協議]'],
    ['a mark elsewhere', [mark('a', 80, 99)], '在日內瓦簽署協議'],
    ['an empty mark', [mark('a', 3, 3)], '在日內瓦簽署協議'],
  ])('%s', (_, marks, expected) =>
    expect(show(segmentsOf(rawReading('在日內瓦簽署協議'), marks))).toBe(expected),
  );

  test('a mark in raw offsets covers the words that stand for them', () => {
    const reading = { text: '在日內瓦', rawAt: [10, 11, 14, 15] };
    expect(show(segmentsOf(reading, [mark('a', 11, 15)]))).toBe('在[a:日內]瓦');
  });

  test('no character is lost, and exactly the marked ones are marked', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        const segments = segmentsOf(
          rawReading(text),
          spans.map((piece, i) => ({ id: `${i}`, pieces: [piece] })),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const marked = segments
          .filter(({ marks }) => marks.length > 0)
          .reduce((sum, s) => sum + s.text.length, 0);
        const expected = Array.from({ length: text.length }, (_, i) =>
          spans.some((s) => s.start <= i && i < s.end),
        );
        expect(marked).toBe(expected.filter(Boolean).length);
      }),
    );
  });
});

describe('excerptOf', () => {
  const segments = segmentsOf(rawReading('一二三四五六七八九'), [mark('a', 4, 5)]);
  test.each([
    [9, '一二三四[a:五]六七八九'],
    [2, '…三四[a:五]六七…'],
  ])('within %i characters', (radius, expected) => expect(show(excerptOf(segments, radius))).toBe(expected));

  test('without a mark, all of it', () =>
    expect(show(excerptOf([{ text: '一二三', marks: [] }], 1))).toBe('一二三'));
});
