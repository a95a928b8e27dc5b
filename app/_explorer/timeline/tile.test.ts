import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tileAddress, tileOf } from './tile';

const window = fc.record({
  start: fc.integer({ min: -200_000, max: 60_000 }),
  days: fc.integer({ min: 14, max: 80_000 }),
});

test('a stretch holds its window with room on both sides, and is not much longer', () => {
  fc.assert(
    fc.property(window, ({ start, days }) => {
      const tile = tileOf({ start, end: start + days }, 1000);
      expect(tile.start).toBeLessThanOrEqual(start - days / 2 + 1);
      expect(tile.end).toBeGreaterThanOrEqual(start + days + days / 2 - 1);
      expect(tile.end - tile.start).toBeLessThanOrEqual(days * 3.6 + 2);
    }),
  );
});

test('windows near each other ask for the same', () => {
  expect(tileOf({ start: 12_003, end: 12_360 }, 810)).toEqual(tileOf({ start: 12_010, end: 12_367 }, 790));
});

test('the address states stretch, lanes and filters', () => {
  expect(tileAddress({ start: 0, end: 31, width: 500 }, 'kind', 'country=JPN&country=KOR')).toBe(
    '/api/window?country=JPN&country=KOR&lanes=kind&width=500&from=1970-01-01&to=1970-02-01',
  );
});
