import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawOffsetOf, rawRuns } from './raw-runs';

test.each([
  [[4, 5, 8, 9, 10], 0, 5, [2, 4, 3, 8]],
  [[4, 5, 8, 9, 10], 1, 3, [1, 5, 1, 8]],
  [[7, 7, 8], 0, 3, [1, 7, 2, 7]],
  [[7], 0, 0, []],
])('%j from %i to %i', (rawAt, start, end, runs) => expect(rawRuns(rawAt, start, end)).toEqual(runs));

test('every character is found at its own place', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (offsets) => {
      const rawAt = offsets.sort((a, b) => a - b);
      const runs = rawRuns(rawAt, 0, rawAt.length);
      expect(rawAt.map((_, i) => rawOffsetOf(runs, i))).toEqual(rawAt);
      expect(rawOffsetOf(runs, rawAt.length)).toBeNull();
    }),
  );
});
