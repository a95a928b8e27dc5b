import { expect, test } from 'vitest';
import { relatedWords } from './related-words';
import table from './related-words.json' with { type: 'json' };

test.each([
  ['abductions', 'kidnap'],
  ['kidnapped', 'abduct'],
  ['withdrew', 'withdraw'],
  ['pulled out', 'withdraw'],
  ['American', 'united states'],
  ['sanctions', '制裁'],
  ['light-water', '輕水'],
  ['綁架', 'kidnap'],
])('%s is related to %s', (word, related) => expect(relatedWords(word)).toContain(related));

test.each(['station', '訪問', 'pull', ''])('%s is related to none', (word) =>
  expect(relatedWords(word)).toEqual([]),
);

test('no word stands in two families', () => {
  const words = table.flat();
  expect(new Set(words).size).toBe(words.length);
});
