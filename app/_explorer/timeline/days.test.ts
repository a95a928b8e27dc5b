import { describe, expect, test } from 'vitest';
import { isoDayWithin, knownEndOf, rangeOf } from './days';

describe('rangeOf', () => {
  test('ends behind its last day', () => {
    expect(rangeOf({ earliest: '1970-01-01', latest: '1970-01-31' })).toEqual({ start: 0, end: 31 });
  });
});

describe('knownEndOf', () => {
  test.each([
    ['both ends known', '1970-01-01', '1970-01-31', { start: 0, end: 31 }],
    ['the beginning not known', '0000-01-01', '1970-01-31', { start: 30, end: 31 }],
    ['the end not known', '1970-01-02', '9999-12-31', { start: 1, end: 2 }],
  ])('%s', (_, earliest, latest, range) => expect(knownEndOf({ earliest, latest })).toEqual(range));
});

describe('isoDayWithin', () => {
  test.each([
    [0.9, '1970-01-01'],
    [-1e9, '-9999-01-01'],
    [-800_000, '-0221-09-04'],
    [1e9, '9999-12-31'],
  ])('%d is %s', (day, iso) => expect(isoDayWithin(day)).toBe(iso));
});
