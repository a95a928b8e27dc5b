import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

const whole = (raw: string) => [{ start: 0, end: raw.length }];
/** The raw words that a stretch of the reading text stands for. */
function rawOf(raw: string, clean: string, words: string): string {
  const { rawAt } = readingText(raw, whole(raw), clean);
  const start = clean.indexOf(words);
  return raw.slice(rawAt[start], (rawAt[start + words.length - 1] ?? 0) + 1);
}

describe('readingText', () => {
  test.each([
    ['a line break in a word', '在日\n\n內瓦簽署', '在日內瓦簽署', '日內瓦', '日\n\n內瓦'],
    ['a mended glyph', '自 2003 年 8 月貣進行', '自2003年8月起進行', '月起進', '月貣進'],
    ['two mended glyphs side by side', '歨尌是', '步就是', '就是', '尌是'],
    [
      'a footnote number that the clean text has not',
      '有 22,912,177\n1，而南韓',
      '有22,912,177，而南韓',
      '，而南',
      '，而南',
    ],
    ['a blank that only the clean text has', 'nuclear\nweapons', 'nuclear weapons', 'weapons', 'weapons'],
    ['a mark that only the clean text has', '核武問題將是', '核武問題，將是', '將是', '將是'],
    ['the end', '採取行劢', '採取行動', '行動', '行劢'],
  ])('follows %s', (_, raw, clean, words, expected) => {
    expect(readingText(raw, whole(raw), clean).text).toBe(clean);
    expect(rawOf(raw, clean, words)).toBe(expected);
  });

  test('reads pieces in their order and nothing between them', () => {
    const raw = '簽署協議。【頁首】並自次年';
    const pieces = [
      { start: 0, end: 5 },
      { start: 9, end: 13 },
    ];
    expect(readingText(raw, pieces, '簽署協議。並自次年').rawAt).toEqual([0, 1, 2, 3, 4, 9, 10, 11, 12]);
  });

  test('shows the raw words where the clean text is another', () => {
    const raw = '六方會談\n在北京 new\nround';
    expect(readingText(raw, whole(raw), 'something else entirely, and rather long at that').text).toBe(
      '六方會談在北京new round',
    );
  });

  test('offsets stay within the raw text and never run back', () => {
    const words = fc
      .array(fc.constantFrom('北', '韓', '核', 'a', ' ', '\n', '1'), { minLength: 1 })
      .map((c) => c.join(''));
    fc.assert(
      fc.property(words, words, (raw, clean) => {
        const { text, rawAt } = readingText(raw, whole(raw), clean);
        expect(rawAt).toHaveLength(text.length);
        rawAt.forEach((offset, i) => {
          expect(offset).toBeGreaterThanOrEqual(rawAt[i - 1] ?? 0);
          expect(offset).toBeLessThan(raw.length);
        });
      }),
    );
  });

  test('without mends, every character stands for itself', () => {
    const raw = fc.array(fc.constantFrom('北', '韓', '核', '武', '\n', ' ')).map((c) => c.join(''));
    fc.assert(
      fc.property(raw, (text) => {
        const clean = text.replace(/\s/g, '');
        const reading = readingText(text, whole(text), clean);
        expect(reading.rawAt.map((offset) => text.charAt(offset)).join('')).toBe(clean);
      }),
    );
  });
});
