import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsCharacter, sliceWhole } from './whole-characters';

test.each([
  [0, 5, '𠮷田𠮷'],
  [1, 5, '田𠮷'],
  [0, 4, '𠮷田'],
  [1, 4, '田'],
  [1, 1, ''],
  [0, 1, ''],
])('from %i to %i', (from, to, expected) => expect(sliceWhole('𠮷田𠮷', from, to)).toBe(expected));

test('no part of a text has half a character, and it lacks at most two halves', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '𠮷', '🇹', 'a'), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(14), fc.nat(14), (whole, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const part = sliceWhole(whole, from, to);
      expect(part).not.toMatch(/\p{Cs}/u);
      expect(whole.slice(from, to)).toContain(part);
      expect(whole.slice(from, to).length - part.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('a half that stands alone in a file parts nothing', () => {
  expect(partsCharacter('\udfb7田', 0)).toBe(false);
  expect(partsCharacter('田\ud842', 2)).toBe(false);
});
