import { expect, test } from 'vitest';
import { searchTokens } from '@/lib/text/search-tokens';
import { PatternFinder } from './mark-words';
import { excerptAround, isWithin, untoldPlaces } from './untold-places';

const RAW = '甲國提出\n核武計畫，乙國反對核武。';
const PASSAGE = { text: '甲國提出核武計畫，乙國反對核武。', pieces: [{ start: 0, end: RAW.length }] };
const FINDER = new PatternFinder([{ tokens: searchTokens('核武'), begins: false }]);

test.each([
  ['nothing is told', [], ['核武', '核武']],
  ['the first clause is told', [{ start: 0, end: 9 }], ['核武']],
  ['all is told', PASSAGE.pieces, []],
])('places where words stand: %s', (_, told, words) => {
  const places = untoldPlaces(RAW, PASSAGE, FINDER, told);
  expect(places.map(({ raw }) => RAW.slice(raw.start, raw.end))).toEqual(words);
});

test('an excerpt marks all places in it', () => {
  const places = untoldPlaces(RAW, PASSAGE, FINDER, []);
  const excerpt = excerptAround(PASSAGE.text, places, places[0] ?? { start: 0, end: 0 });
  expect(excerpt.map(({ text, marks }) => (marks.length > 0 ? `[${text}]` : text)).join('')).toBe(
    '甲國提出[核武]計畫，乙國反對[核武]。',
  );
});

test('a passage is told whole where each of its pieces is', () => {
  expect(isWithin([{ start: 2, end: 5 }], [{ start: 0, end: 5 }])).toBe(true);
  expect(isWithin([{ start: 2, end: 6 }], [{ start: 0, end: 5 }])).toBe(false);
});
