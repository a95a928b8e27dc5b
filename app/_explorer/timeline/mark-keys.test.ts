import { expect, test } from 'vitest';
import { marked } from '../../_event/fixture';
import { markByKey } from './mark-keys';
import type { MarkItem } from './scene';

const mark = (lane: string, start: number): MarkItem => ({
  id: `${lane}${start}`,
  lane,
  start,
  end: start + 1,
  event: marked({}),
  text: '',
  place: { row: 0, labelled: false, label: 0, narrow: true, before: false },
});
const marks = [mark('a', 9), mark('a', 1), mark('a', 5), mark('c', 2), mark('c', 8)];

test.each([
  ['ArrowRight', 'a1', 'a5'],
  ['ArrowLeft', 'a9', 'a5'],
  ['ArrowRight', 'a9', undefined],
  ['ArrowDown', 'a9', 'c8'],
  ['ArrowUp', 'c2', 'a1'],
  ['ArrowUp', 'a1', undefined],
  ['x', 'a1', undefined],
])('%s from %s leads to %s', (key, from, to) => {
  const current = marks.find(({ id }) => id === from) ?? mark('z', 0);
  expect(markByKey(key, current, marks, ['a', 'b', 'c'])?.id).toBe(to);
});
