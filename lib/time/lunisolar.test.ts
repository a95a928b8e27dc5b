import { describe, expect, it } from 'vitest';
import { dayOfSolarTerm, daysOfLunisolarMonth } from './lunisolar';
import { movableDays } from './movable-days';

/** Days whose double dates are printed in the treaties and histories. */
const PUBLISHED: readonly (readonly [number, number, boolean, number, string, string])[] = [
  [1689, 7, false, 24, '1689-09-07', 'treaty of Nerchinsk'],
  [1793, 8, false, 10, '1793-09-14', 'Macartney received at Jehol'],
  [1842, 7, false, 24, '1842-08-29', 'treaty of Nanking'],
  [1858, 5, false, 16, '1858-06-26', 'treaty of Tientsin'],
  [1860, 9, false, 11, '1860-10-24', 'convention of Peking'],
  [1894, 8, false, 18, '1894-09-17', 'battle of the Yalu'],
  [1895, 3, false, 23, '1895-04-17', 'treaty of Shimonoseki'],
  [1898, 8, false, 6, '1898-09-21', 'end of the Hundred Days'],
  [1900, 8, true, 1, '1900-09-24', 'a leap month'],
  [1901, 7, false, 25, '1901-09-07', 'Boxer protocol'],
  [1911, 8, false, 19, '1911-10-10', 'Wuchang uprising'],
  [1911, 12, false, 25, '1912-02-12', 'abdication'],
  [2004, 2, true, 1, '2004-03-21', 'a leap month'],
  [2033, 11, true, 1, '2033-12-22', 'the leap month that many tables had wrong'],
];

const NEW_YEARS = (
  '01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 ' +
  '01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17'
).split(' ');

describe('the lunisolar calendar', () => {
  it.each(PUBLISHED)('%i-%i (leap: %s) day %i is %s: %s', (year, month, leap, day, iso) => {
    const value = movableDays({ kind: 'lunisolar', month, leap, days: [day, day] }, year);
    expect(value?.edtf).toBe(iso);
  });

  /** As the Hong Kong Observatory's tables give them; ICU's calendar data differ in 1987, 2012 and 2018. */
  it('begins the years 1990 to 2026 on the days that almanacs print', () => {
    const first = NEW_YEARS.map(
      (_, i) => daysOfLunisolarMonth({ year: 1990 + i, month: 1, leap: false })?.first,
    );
    expect(first).toEqual(NEW_YEARS.map((day, i) => `${1990 + i}-${day}`));
  });

  it.each([
    ...[
      [1984, 10],
      [1987, 6],
      [1990, 5],
      [1993, 3],
      [1995, 8],
      [1998, 5],
      [2001, 4],
      [2004, 2],
      [2006, 7],
    ],
    ...[
      [2009, 5],
      [2012, 4],
      [2014, 9],
      [2017, 6],
      [2020, 4],
      [2023, 2],
      [2025, 6],
      [2033, 11],
    ],
  ])('has one leap month in %i, behind month %i', (year, leap) => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const found = months.filter((month) => daysOfLunisolarMonth({ year: Number(year), month, leap: true }));
    expect(found).toEqual([leap]);
  });

  it('has no leap month where the year has none, and is not converted outside its years', () => {
    expect(daysOfLunisolarMonth({ year: 2008, month: 2, leap: true })).toBeNull();
    expect(daysOfLunisolarMonth({ year: 755, month: 11, leap: false })).toBeNull();
    expect(daysOfLunisolarMonth({ year: 2003, month: 13, leap: false })).toBeNull();
    expect(dayOfSolarTerm(1500, 7)).toBeNull();
  });
});

describe('days that lie elsewhere each year', () => {
  it.each([
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2003, '2003-04-20'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, iso) => {
    expect(movableDays({ kind: 'easter', offset: 0 }, year)?.edtf).toBe(iso);
  });

  it.each([
    [2003, 11, 4, 4, '2003-11-27'],
    [2007, 5, 1, -1, '2007-05-28'],
    [2004, 2, 7, 5, '2004-02-29'],
    [2003, 2, 7, 5, undefined],
  ])('%i-%i weekday %i number %i is %s', (year, month, weekday, nth, iso) => {
    expect(movableDays({ kind: 'weekday', month, weekday, nth }, year)?.edtf).toBe(iso);
  });

  it.each([
    [2004, 7, '2004-04-04'],
    [2007, 7, '2007-04-05'],
    [2004, 24, '2004-12-21'],
    [2003, 3, '2003-02-04'],
  ])('of %i solar term %i is %s', (year, index, iso) => {
    expect(movableDays({ kind: 'solar-term', index }, year)?.edtf).toBe(iso);
  });

  it.each([
    [{ kind: 'festival', month: 8, day: 15 } as const, 2003, '2003-09-11'],
    [{ kind: 'festival', month: 12, day: 8 } as const, 2024, '2024-01-18'],
    [{ kind: 'new-years-eve' } as const, 2006, '2006-01-28'],
    [{ kind: 'new-years-eve' } as const, 2025, '2025-01-28'],
  ])('%o of %i is %s', (rule, year, iso) => {
    expect(movableDays(rule, year)?.edtf).toBe(iso);
  });
});
