import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, dayAt, shareOf } from './density-scale';

const PARTS = [
  { start: -1000, end: 0, share: 0.1, counts: [1, 0] },
  { start: 0, end: 100, share: 0.8, counts: [0, 4, 0, 1] },
  { start: 100, end: 600, share: 0.1, counts: [0] },
];

test.each([
  [-2000, 0],
  [-500, 0.05],
  [0, 0.1],
  [50, 0.5],
  [350, 0.95],
  [9999, 1],
])('day %d stands at %d', (day, share) => expect(shareOf(PARTS, day)).toBeCloseTo(share));

test('a place leads back to its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 599 }), (day) => {
      expect(dayAt(PARTS, shareOf(PARTS, day))).toBeCloseTo(day, 6);
    }),
  );
});

test('bars stand where events are', () => {
  expect(barsOf(PARTS)).toEqual([
    { x: 0, width: 0.05, height: 0.5 },
    { x: expect.closeTo(0.3), width: 0.2, height: 1 },
    { x: expect.closeTo(0.7), width: 0.2, height: 0.5 },
  ]);
});
