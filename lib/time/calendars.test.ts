import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraNamed } from '../language/zh/era-names';
import { commonYear, rocYear } from './calendars';
import { isoDay } from './day';

describe('years of eras', () => {
  it.each([
    ['民國', 94, 2005],
    ['民国', 1, 1912],
    ['民', 94, 2005],
    ['中華民國', 38, 1949],
    ['民國前', 1, 1911],
    ['民前', 7, 1905],
    ['明治', 38, 1905],
    ['大正', 9, 1920],
    ['昭和', 20, 1945],
    ['平成', 15, 2003],
    ['令和', 1, 2019],
    ['主體', 93, 2004],
  ])('%s %i is %i', (name, year, common) => {
    const era = eraNamed(name);
    expect(era && commonYear(era, year)).toBe(common);
  });

  it.each([
    ['民國', 0],
    ['昭和', 70],
    ['平成', 32],
    ['民國前', 2000],
    ['民國', 1.5],
  ])('there is no %s %d', (name, year) => {
    const era = eraNamed(name);
    expect(era && commonYear(era, year)).toBeNull();
  });

  it('knows no other word as an era', () => {
    expect(eraNamed('人民')).toBeNull();
  });
});

describe('the ROC calendar against Intl', () => {
  const intl = new Intl.DateTimeFormat('en-u-ca-roc', {
    year: 'numeric',
    era: 'short',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  it('agrees on every day of its years, and on the years before them', () => {
    // Intl's calendar turns Julian before 1582, so only days behind that can be compared.
    const day = fc.integer({ min: -140_000, max: 60_000 });
    fc.assert(
      fc.property(day, (number) => {
        const iso = isoDay(number);
        const parts = Object.fromEntries(
          intl.formatToParts(new Date(`${iso}T00:00:00Z`)).map(({ type, value }) => [type, value]),
        );
        const { year, before } = rocYear(Number(iso.slice(0, 4)));
        expect([Number(parts.year), /^B/.test(parts.era ?? '')]).toEqual([year, before]);
        expect([Number(parts.month), Number(parts.day)]).toEqual([
          Number(iso.slice(5, 7)),
          Number(iso.slice(8)),
        ]);
      }),
    );
  });

  it('goes there and back for every year', () => {
    for (let year = 1500; year <= 2200; year += 1) {
      const roc = rocYear(year);
      expect(commonYear(roc.before ? 'before-roc' : 'roc', roc.year)).toBe(year);
    }
  });
});
