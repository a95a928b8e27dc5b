import { expect, test } from 'vitest';
import { labelRoom } from './label-room';
import type { MarkItem } from './scene';

const mark = (start: number, end: number, narrow: boolean, before = false) =>
  ({ start, end, place: { row: 0, labelled: true, narrow, before } }) as MarkItem;

test.each([
  ['a point in the middle: up to the end of the window', mark(50, 51, true), 484],
  ['a point near the end: what is left', mark(92, 93, true), 64],
  ['a point at the end: too little for a word', mark(94, 95, true), 0],
  ['a point before the window: none, its sign is out of view', mark(-3, -2, true), 0],
  ['a bar within the window: beyond its own end too', mark(80, 82, false), 184],
  ['a bar that begins before the window: up to its end', mark(-40, 10, false), 84],
  ['a bar longer than the window: up to the end of the window', mark(-40, 300, false), 984],
  ['a label before its sign: from the beginning of the window', mark(50, 51, true, true), 496],
  ['a label before a sign at the beginning: too little for a word', mark(5, 6, true, true), 0],
  ['a label before a sign behind the window: none', mark(101, 102, true, true), 0],
])('%s', (_, item, room) => {
  expect(labelRoom(item, { start: 0, end: 100 }, 10)).toBe(room);
});
