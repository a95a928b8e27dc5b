import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonYear } from '@/lib/time/calendars';
import { cite } from './cite';
import { CslDate } from './csl-date';
import { exportItems } from './export';
import { inferredDate, republicanDate, withDerivedDate } from './issued';
import { CITE_STYLES } from './template';

test.each([
  ['2004-02-25', '2004-02-25', '2004-02-25', [[2004, 2, 25]]],
  ['2004-04', '2004-04-01', '2004-04-30', [[2004, 4]]],
  ['2002~', '2002-01-01', '2002-12-31', [[2002]]],
  [
    '2004-04/2004-06',
    '2004-04-01',
    '2004-06-30',
    [
      [2004, 4],
      [2004, 6],
    ],
  ],
  [
    '2004-21',
    '2004-03-01',
    '2004-05-31',
    [
      [2004, 3, 1],
      [2004, 5, 31],
    ],
  ],
  [
    '199X',
    '1990-01-01',
    '1999-12-31',
    [
      [1990, 1, 1],
      [1999, 12, 31],
    ],
  ],
])('%s', (edtf, earliest, latest, parts) => {
  expect(inferredDate({ edtf, earliest, latest })).toEqual({ 'date-parts': parts, circa: true });
});

test.each([
  ['2004-02/..', '2004-02-01', '9999-12-31'],
  ['/2004-02', '0000-01-01', '2004-02-29'],
])('%s has no place in CSL', (edtf, earliest, latest) => {
  expect(inferredDate({ edtf, earliest, latest })).toBeNull();
  const item = { id: 'x', type: 'document' };
  expect(withDerivedDate(item, { edtf, earliest, latest })).toBe(item);
});

test('a year of the Republic leads back to the common year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1912, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const parts = republicanDate({ 'date-parts': [[year, month]], circa: true })?.['date-parts'];
      expect(commonYear('roc', parts?.[0]?.[0] ?? 0)).toBe(year);
      expect(parts?.[0]?.[1]).toBe(month);
    }),
  );
});

test.each([[{ 'date-parts': [[1911, 10, 10] as [number, ...number[]]] }], [{ literal: '日期不詳' }]])(
  '%j has no year of the Republic',
  (date) => {
    expect(republicanDate(date)).toBeNull();
  },
);

test.each(['issued', 'submitted', 'event-date'])(
  'a range in %s of a month and a year is cited and exported',
  (field) => {
    const range = { 'date-parts': [[2004, 3], [2005]] };
    const item = { id: 'x', type: 'report', title: '甲', issued: { 'date-parts': [[2005]] }, [field]: range };
    for (const style of CITE_STYLES)
      for (const locale of ['en', 'zh-Hant'] as const)
        expect(cite(item, { style, locale })).toMatch(/2005|94/);
    for (const format of ['bibtex', 'ris', 'csl'] as const)
      expect(exportItems([item], format)).toMatch(/200[45]/);
  },
);

test.each([
  // Chicago: a season by its name before the year. GB/T 7714-2015: the year alone.
  [{ 'date-parts': [[2005]], season: 'Spring' }, 'Spring 2005', '2005年春', '民國94年春', '2005'],
  [
    {
      'date-parts': [
        [2004, 3],
        [2005, 2],
      ],
    },
    'March 2004–February 2005',
    '2004年3月至2005年2月',
    '民國93年3月至民國94年2月',
    '2004–2005',
  ],
  [{ raw: '-0220' }, '221 BC', '西元前221年', '西元前221年', '西元前221年'],
  [{ raw: 'c. 2005' }, '[2005]', '〔2005年〕', '〔民國94年〕', '[2005]'],
  [{ literal: '出版年不詳' }, '出版年不詳', '出版年不詳', '出版年不詳', '出版年不詳'],
  [{ literal: '民國九十四年七月' }, 'July 2005', '2005年7月', '民國94年7月', '2005'],
])('the date %j is cited as %s, %s, %s and %s', (issued, english, chinese, republican, figures) => {
  const item = {
    id: 'x',
    type: 'article-journal',
    title: '甲論',
    'container-title': '刊',
    language: 'zh-Hant',
    issued: CslDate.parse(issued),
  };
  expect(cite(item, { style: 'chicago-note', locale: 'en' })).toBe(`“甲論,” 刊 (${english}).`);
  expect(cite(item, { style: 'chicago-note', locale: 'zh-Hant' })).toBe(`〈甲論〉，《刊》，（${chinese}）。`);
  expect(cite(item, { style: 'taiwan-footnote', locale: 'en' })).toBe(
    `〈甲論〉，《刊》，（${republican}）。`,
  );
  expect(cite(item, { style: 'gb-t-7714', locale: 'en' })).toBe(`甲論[J]. 刊, ${figures}.`);
});
