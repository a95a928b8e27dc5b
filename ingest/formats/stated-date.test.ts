import { expect, test } from 'vitest';
import { statedDay } from './stated-date';

test.each<[string, readonly number[] | null]>([
  ['2015-07-14', [2015, 7, 14]],
  ['2015/7/4', [2015, 7, 4]],
  ['20150714', [2015, 7, 14]],
  ['20150714093000', [2015, 7, 14]],
  ['2015-07-14 22:36', [2015, 7, 14]],
  ['2015-07-14T22:36:00.000+0800', [2015, 7, 14]],
  ['2015-07', [2015, 7]],
  ['2015', [2015]],
  ['2016-02-29', [2016, 2, 29]],
  ['2015-02-29', null],
  ['2015-13-01', null],
  ['July 14', null],
  ['', null],
])('%j is the day %j', (text, parts) => {
  expect(statedDay(text)?.parts ?? null).toEqual(parts);
});

test.each([
  ['2015-07-14T16:00:00Z', true],
  ['2015-07-14T16:00:00+00:00', true],
  ['2015-07-14T15:59:00Z', false],
  ['2015-07-14T23:00:00+08:00', false],
  ['2015-07-14', false],
])('%s is late: %s', (text, isLate) => {
  expect(statedDay(text)?.isLate).toBe(isLate);
});
