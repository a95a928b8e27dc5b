import { expect, test } from 'vitest';
import { kinOf } from './kin';
import table from './kin.json';

test.each([
  ['abductions', 'kidnap'],
  ['kidnapped', 'abduct'],
  ['withdrew', 'withdraw'],
  ['pulled out', 'withdraw'],
  ['American', 'united states'],
  ['sanctions', '制裁'],
  ['light-water', '輕水'],
  ['綁架', 'kidnap'],
])('%s has the kin %s', (word, kin) => expect(kinOf(word)).toContain(kin));

test.each(['station', '訪問', 'pull', ''])('%s has none', (word) => expect(kinOf(word)).toEqual([]));

test('no word stands in two families', () => {
  const words = table.flat();
  expect(new Set(words).size).toBe(words.length);
});
