import { describe, expect, test } from 'vitest';
import type { QueueItem } from '@/lib/queries/review/view';
import { moved, neighbour, withMore, withOutcome } from './items';

const list = (ids: string) => [...ids].map((id) => ({ id }) as QueueItem);
const text = (items: readonly QueueItem[]) => items.map(({ id }) => id).join('');
const open = (ids: string) => new Set(ids);

test('further events come behind those that are known, none twice', () => {
  expect(text(withMore(list('abc'), list('cde')))).toBe('abcde');
});

describe('what comes of a decision', () => {
  test.each([
    ['two put together under the id of the first', 'bd', 'b', 'abce'],
    ['two put together under the id of the second', 'bd', 'd', 'adce'],
    ['two put together under another id', 'bd', 'x', 'axce'],
    ['passages split off', 'b', 'bx', 'abxcde'],
    ['an event of which nothing is left', 'b', '', 'acde'],
    ['one that was not in the list', 'x', 'x', 'xabcde'],
  ])('%s', (_, before, now, wanted) => {
    expect(text(withOutcome(list('abcde'), [...before], list(now)))).toBe(wanted);
  });
});

test.each([
  ['b', 'acd', 'c'],
  ['d', 'acd', 'c'],
  ['d', 'ab', 'b'],
  ['a', '', null],
  [null, 'cd', 'c'],
])('behind %s of those open (%s) stands %s', (id, ids, wanted) => {
  expect(neighbour(list('abcd'), open(ids), id)).toBe(wanted);
});

test.each([
  ['b', 1, 'd'],
  ['b', -1, 'a'],
  ['a', -1, 'a'],
  ['d', 1, 'd'],
] as const)('from %s by %s one comes to %s', (id, by, wanted) => {
  expect(moved(list('abcd'), open('abd'), id, by)).toBe(wanted);
});
