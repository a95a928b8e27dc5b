import { expect, test } from 'vitest';
import { loadLexicon } from '../../../knowledge/load';
import { shortNamesOf, shortTitle } from './short-names';

const SHORT = shortNamesOf(loadLexicon());

test.each([
  ['North Korea joins the International Atomic Energy Agency', 'N. Korea joins the IAEA'],
  [
    'North Korea announces withdrawal from the Treaty on the Non-Proliferation of Nuclear Weapons',
    'N. Korea announces withdrawal from the NPT',
  ],
  ['The United States and South Korea hold an exercise', 'The US and S. Korea hold an exercise'],
  [
    "North Korea expels the International Atomic Energy Agency's inspectors",
    "N. Korea expels the IAEA's inspectors",
  ],
  // What only holds a name, or has no form that its own letters make, stays.
  ['A North Korean envoy visits Russia', 'A North Korean envoy visits Russia'],
  ['China signs the Sino-North Korean Treaty', 'China signs the Sino-North Korean Treaty'],
  ['Kim Il-sung dies', 'Kim Il-sung dies'],
])('%s', (title, label) => {
  expect(shortTitle(title, SHORT)).toBe(label);
});

test('no short name is longer than the whole one, nor stands for two', () => {
  for (const [name, short] of SHORT) expect(short.length).toBeLessThan(name.length);
  expect(new Set(SHORT.values()).size).toBe(SHORT.size);
});
