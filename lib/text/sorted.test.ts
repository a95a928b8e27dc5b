import { expect, test } from 'vitest';
import { lastAtOrBefore } from './sorted';

test.each([
  [[0, 3, 7], 0, 0],
  [[0, 3, 7], 6, 1],
  [[0, 3, 7], 99, 2],
  [[0, 3, 3, 3, 7], 5, 1],
  [[2], 1, -1],
  [[], 5, -1],
])('in %j the last that is not after %i is at %i', (sorted, at, index) => {
  expect(lastAtOrBefore(sorted, at)).toBe(index);
});
