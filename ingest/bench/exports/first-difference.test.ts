import { expect, test } from 'vitest';
import { firstDifference } from './first-difference';

test.each([
  ['equal texts', 'a\nb\n', 'a\nb\n', null],
  ['a changed line', 'a\nb\nc\n', 'a\nB\nc\n', { line: 2, lines: 1, before: 'b', after: 'B' }],
  ['a line more', 'a\n', 'a\nb\n', { line: 2, lines: 2, before: '', after: 'b' }],
  ['nothing saved', '', 'a', { line: 1, lines: 1, before: '', after: 'a' }],
  ['a line less', 'a\nb', 'a', { line: 2, lines: 1, before: 'b', after: '(no such line)' }],
])('%s', (_, before, after, difference) => {
  expect(firstDifference(before, after)).toEqual(difference);
});

test('a long line is cut around the first character that differs', () => {
  const start = 'x'.repeat(5000);
  const difference = firstDifference(`${start}1${start}`, `${start}2${start}`);
  expect(difference?.before).toBe(`${'x'.repeat(100)}1${'x'.repeat(99)}`);
});
