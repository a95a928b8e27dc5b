import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf } from './conventions';
import {
  centuryValue,
  type DateValue,
  dayAfter,
  dayValue,
  decadeValue,
  monthValue,
  openEnd,
  spanValue,
  yearValue,
} from './date-value';
import { edtfBounds } from './edtf';
import { daysInMonth } from './gregorian';

const year = fc.integer({ min: 1, max: 9990 });
const month = fc.integer({ min: 1, max: 12 });
const day: fc.Arbitrary<DateValue> = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => dayValue(y, m, Math.min(d, daysInMonth(y, m))));
const plain = fc.oneof(
  day,
  fc.tuple(year, month).map(([y, m]) => monthValue(y, m)),
  year.map(yearValue),
  year.map((y) => decadeValue(y - (y % 10))),
  year.map((y) => centuryValue(y - (y % 100))),
);
const value = fc.oneof(
  plain,
  plain.map(openEnd),
  fc
    .tuple(plain, plain)
    .map(([a, b]) => (a.earliest <= b.earliest && a.latest <= b.latest ? spanValue(a, b) : a)),
  fc.tuple(year, month).map(([y, m]) => partOf(monthValue(y, m), 'month-end')),
  year.map((y) => partOf(yearValue(y), 'year-end')),
);

describe('date values', () => {
  it('read back through EDTF as they were made', () => {
    fc.assert(
      fc.property(value, ({ edtf, earliest, latest, precision }) => {
        expect(edtfBounds(edtf)).toEqual({ earliest, latest, precision });
      }),
    );
  });

  it.each([
    [spanValue(decadeValue(1960), decadeValue(1970)), '1960/1979'],
    [spanValue(monthValue(2003, 8), monthValue(2004, 6)), '2003-08/2004-06'],
    [
      spanValue(partOf(yearValue(2003), 'year-end'), partOf(yearValue(2004), 'year-start')),
      '2003-10/2004-03',
    ],
    [spanValue(dayValue(2005, 7, 26), dayValue(2005, 8, 7)), '2005-07-26/2005-08-07'],
    [spanValue(dayValue(2005, 7, 26), dayValue(2005, 7, 26)), '2005-07-26'],
    [openEnd(decadeValue(1990)), '1990/..'],
    [openEnd(monthValue(2005, 2)), '2005-02/..'],
  ])('%#: %j', ({ edtf }, expected) => {
    expect(edtf).toBe(expected);
  });

  it.each([
    ['2004-02-28', 2, '2004-03-01'],
    ['2004-03-01', -1, '2004-02-29'],
    ['9999-12-31', 1, undefined],
    ['0000-01-01', -1, '-0001-12-31'],
    ['-9999-01-01', -1, undefined],
    ['2004-02-28', Number.POSITIVE_INFINITY, undefined],
  ])('%s and %d days is %s', (day, days, edtf) => {
    expect(dayAfter(day, days)?.edtf).toBe(edtf);
  });

  it.each([
    () => yearValue(-12_005),
    () => yearValue(12_005),
    () => monthValue(2003, 13),
    () => dayValue(2004, 2, 31),
    () => decadeValue(-10),
    () => centuryValue(10_000),
  ])('%s is made by no one', (make) => {
    expect(make).toThrow(RangeError);
  });
});
