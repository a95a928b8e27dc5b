import { describe, expect, test } from 'vitest';
import { isoDayWithin, rangeOf } from './days';

describe('rangeOf', () => {
  test('ends behind its last day', () => {
    expect(rangeOf({ earliest: '1970-01-01', latest: '1970-01-31' })).toEqual({ start: 0, end: 31 });
  });
});

describe('isoDayWithin', () => {
  test.each([
    [0.9, '1970-01-01'],
    [-1e9, '0000-01-01'],
    [1e9, '9999-12-31'],
  ])('%d is %s', (day, iso) => expect(isoDayWithin(day)).toBe(iso));
});
