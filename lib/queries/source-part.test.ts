import { expect, test } from 'vitest';
import { partOf, type WantedPart } from './source-part';

test.each<[number, WantedPart, [number: number, of: number, start: number, end: number]]>([
  [120_000, 1, [1, 3, 0, 50_000]],
  [120_000, 3, [3, 3, 100_000, 120_000]],
  [120_000, 9, [3, 3, 100_000, 120_000]],
  [120_000, 0, [1, 3, 0, 50_000]],
  [120_000, { at: 50_000 }, [2, 3, 50_000, 100_000]],
  [120_000, { at: 49_999 }, [1, 3, 0, 50_000]],
  [120_000, 'whole', [1, 1, 0, 120_000]],
  [100_000, 2, [2, 2, 50_000, 100_000]],
  [0, 1, [1, 1, 0, 0]],
])('of %i characters, %j', (length, wanted, [number, of, start, end]) => {
  expect(partOf(length, wanted)).toEqual({ number, of, start, end });
});
