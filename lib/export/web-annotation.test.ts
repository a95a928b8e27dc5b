import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAnnotation } from './web-annotation';

const LINKS = { annotation: 'https://kb.example/a', text: 't', page: 'p', event: 'e' };

function selectors(rawText: string, start: number, end: number) {
  const { target } = webAnnotation({ rawText, start, end, sha256: 'abc', links: LINKS });
  const { selector } = target as { selector: [Record<string, string>, Record<string, number>] };
  return { quote: selector[0], position: selector[1] };
}

test.each([
  ['北韓宣布退出', 2, 4, { exact: '宣布', prefix: '北韓', suffix: '退出' }, [2, 4]],
  ['𠀀𠀁宣布', 4, 6, { exact: '宣布', prefix: '𠀀𠀁', suffix: '' }, [2, 4]],
  ['宣𠀀布', 0, 3, { exact: '宣𠀀', prefix: '', suffix: '布' }, [0, 2]],
  ['a\nb', 0, 3, { exact: 'a\nb', prefix: '', suffix: '' }, [0, 3]],
])('%j from %i to %i', (rawText, start, end, quote, [first, last]) => {
  expect(selectors(rawText, start, end)).toEqual({
    quote: { type: 'TextQuoteSelector', ...quote },
    position: { type: 'TextPositionSelector', start: first, end: last },
  });
});

test('both selectors find the same words, and what stands around them is whole', () => {
  const characters = fc.array(fc.constantFrom(...'ab北韓𠀀😀\n'.split(/(?:)/u)), { maxLength: 120 });
  fc.assert(
    fc.property(characters, characters, characters, (before, exact, after) => {
      const rawText = [...before, ...exact, ...after].join('');
      const start = before.join('').length;
      const { quote, position } = selectors(rawText, start, start + exact.join('').length);
      expect([...rawText].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(quote.prefix).toBe(before.slice(-32).join(''));
      expect(quote.suffix).toBe(after.slice(0, 32).join(''));
    }),
  );
});
