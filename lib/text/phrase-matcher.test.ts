import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from './folded-text';
import { PhraseMatcher } from './phrase-matcher';

const names = new PhraseMatcher([
  ['朝鮮', 'PRK'],
  ['朝鮮半島', 'peninsula'],
  ['US', 'USA'],
  ['台灣', 'TWN'],
] as const);

test.each([
  ['朝鮮半島非核化', ['peninsula'], 'the longest wins'],
  ['朝鮮表示', ['PRK'], 'the shorter stands alone'],
  ['臺湾与朝鲜', ['TWN', 'PRK'], 'both scripts'],
  ['the US and USB', ['USA'], 'whole Latin words'],
  ['台', [], 'no part of a phrase'],
])('%s: %s', (text, found) => {
  expect(names.find(foldedText(text)).map(({ value }) => value)).toEqual(found);
});

test('all that begin in a stretch are those that stand there, whatever they hold or cut into', () => {
  const phrase = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 12 }),
      fc.nat(12),
      fc.nat(12),
      (phrases, text, start, end) => {
        const hits = new PhraseMatcher(phrases.map((one) => [one, one] as const)).beginningIn(text, {
          start,
          end,
        });
        const standing = Array.from({ length: Math.max(0, end - start) }, (_, i) =>
          phrases
            .filter((one) => text.startsWith(one, start + i))
            .sort((a, b) => b.length - a.length)
            .map((one) => [start + i, one]),
        ).flat();
        expect(hits.map(({ span, value }) => [span.start, value])).toEqual(standing);
      },
    ),
  );
});
