import { expect, test } from 'vitest';
import { partOf, type WantedPart } from './source-part';

test.each<[number, WantedPart, [number: number, of: number, start: number, end: number]]>([
  [100_000, 1, [1, 3, 0, 40_000]],
  [100_000, 3, [3, 3, 80_000, 100_000]],
  [100_000, 9, [3, 3, 80_000, 100_000]],
  [100_000, 0, [1, 3, 0, 40_000]],
  [100_000, { at: 40_000 }, [2, 3, 40_000, 80_000]],
  [100_000, { at: 39_999 }, [1, 3, 0, 40_000]],
  [100_000, 'whole', [1, 1, 0, 100_000]],
  [80_000, 2, [2, 2, 40_000, 80_000]],
  [0, 1, [1, 1, 0, 0]],
])('of %i characters, %j', (length, wanted, [number, of, start, end]) => {
  expect(partOf(length, wanted)).toEqual({ number, of, start, end });
});
