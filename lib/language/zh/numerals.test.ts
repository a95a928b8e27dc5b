import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from './numerals';

describe('numerals', () => {
  it.each([
    ['2005', 2005],
    ['２００５', 2005],
    ['二○○五', 2005],
    ['二〇〇五', 2005],
    ['二零零五', 2005],
    ['二ＯＯ五', 2005],
    ['二OO五', 2005],
    ['一九九四', 1994],
    ['一千九百九十四', 1994],
    ['九〇', 90],
    ['十', 10],
    ['十二', 12],
    ['廿六', 26],
    ['卅', 30],
    ['卅一', 31],
    ['二十一', 21],
    ['一百零一', 101],
    ['一百五', 150],
    ['百', 100],
    ['兩千', 2000],
    ['二千零五', 2005],
    ['3萬', 30_000],
    ['四萬八千', 48_000],
    ['壹佰貳拾', 120],
    ['199 4', 1994],
    ['零', 0],
  ])('%s is %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '二十三四', '3.5', '年', '十年', '廿十廿', '12月', '一二十'])('%j is none', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('reads back every number written by powers of ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (value) => parseNumeral(byPowers(value)) === value),
    );
  });

  it('reads back every number written by position, in any mixture of digits', () => {
    const spellings = [
      '0０〇○零',
      '1１一',
      '2２二',
      '3３三',
      '4４四',
      '5５五',
      '6６六',
      '7７七',
      '8８八',
      '9９九',
    ];
    const digit = fc
      .integer({ min: 0, max: 9 })
      .chain((value) =>
        fc.constantFrom(...(spellings[value] ?? '')).map((spelling) => ({ value, spelling })),
      );
    fc.assert(
      fc.property(fc.array(digit, { minLength: 1, maxLength: 9 }), (digits) => {
        const text = digits.map(({ spelling }) => spelling).join('');
        return parseNumeral(text) === Number(digits.map(({ value }) => value).join(''));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseNumeral(text);
        return value === null || Number.isFinite(value);
      }),
    );
  });
});

/** The spelling of a number below 10,000 in Chinese powers of ten, as a textbook writes it. */
function byPowers(value: number): string {
  if (value === 0) return '零';
  const digits = '零一二三四五六七八九';
  let text = '';
  let gap = false;
  for (const [power, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + (digit === 1 && power === 10 && text === '' ? '' : digits[digit]) + unit;
    gap = false;
  }
  return text;
}
