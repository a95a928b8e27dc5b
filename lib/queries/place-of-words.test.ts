import { expect, test } from 'vitest';
import { placeOfWords } from './place-of-words';

const locator = { section: [], page: '7', paragraph: 3, row: null, column: null, footnote: null };
const row = (isMachineRead: boolean | bigint, turns: { at: number; page: string }[]) => ({
  ...{ locator: JSON.stringify(locator), turns: JSON.stringify(turns), isMachineRead },
});
const TURNS = [
  { at: 100, page: '8' },
  { at: 200, page: '9' },
];

test.each([
  ['before the page ends', 10, 100, '7'],
  ['over its end', 90, 101, '7–8'],
  ['behind it', 100, 110, '8'],
  ['on the last of three', 250, 260, '9'],
  ['on all of them', 0, 300, '7–9'],
])('words %s', (_, start, end, page) => {
  expect(placeOfWords(row(false, TURNS), { start, end })).toEqual({
    ...{ locator: { ...locator, page }, isMachineRead: false },
  });
});

test('a passage on one page, read by machine', () => {
  expect(placeOfWords(row(1n, []), { start: 0, end: 5 })).toEqual({ locator, isMachineRead: true });
});
