import { expect, test } from 'vitest';
import { holdsMeeting } from './meetings';

test.each([
  ['The second round of the six-party talks was held in Beijing on February 25-28, 2004', true],
  ['The third round took place in Geneva on May 3-5, 1999', true],
  ['The parties held the third round in Geneva on May 3-5, 1999', true],
  ['After the second round a meeting was held on March 3, 2004', false],
  ['A meeting was held on March 3, 2004 before the second round', false],
  ['A working group on the agenda of the second round was held on March 3, 2004', false],
  ['The second round will be held in May 2004', false],
  ['The second round was not held on May 3, 2004', false],
  ['The second round ended on May 3, 2004', false],
])('%s: %s', (clause, expected) => {
  expect(holdsMeeting(clause)).toBe(expected);
});
