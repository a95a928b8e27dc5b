import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentLine, icsText } from './content-line';

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['one\r\ntwo\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['no: escape', 'no: escape'],
  ['bell\u0007 and nul\u0000', 'bell and nul'],
  ['北韓', '北韓'],
])('%j is written %j', (text, value) => expect(icsText(text)).toBe(value));

test.each([
  [67, 1],
  [68, 2],
  [141, 2],
  [142, 3],
])('a value of %i octets takes %i lines', (octets, lines) => {
  expect(contentLine('SUMMARY', 'x'.repeat(octets)).split('\r\n').slice(0, -1)).toHaveLength(lines);
});

test('no line is longer than 75 octets, no character is cut, and unfolding gives the value back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé北𠀀😀,;\\'), maxLength: 300 }), (value) => {
      const folded = contentLine('SUMMARY', value);
      for (const line of folded.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
    }),
  );
});
