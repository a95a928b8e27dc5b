import { describe, expect, test } from 'vitest';
import type { DateView } from '@/lib/queries/event-view';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import { periodsOf } from './periods';

const on = (day: string): DateView => ({ edtf: day, earliest: day, latest: day, precision: 'day' });
const at = (edtf: string, earliest: string, latest: string, precision: DateView['precision']): DateView => ({
  edtf,
  earliest,
  latest,
  precision,
});

/** The headings of some events, each with how many stand right below it. */
const headings = (...events: DateView[]) =>
  periodsOf(events).map(({ edtf, events: own }) => `${edtf} ${own.length}`);

/** So many days of a month, which make it dense. */
const many = (month: string, count: number) =>
  Array.from({ length: count }, (_, i) => on(`${month}-${String(i + 1).padStart(2, '0')}`));

describe('headings', () => {
  test('few events of a decade stand below it', () => {
    expect(headings(on('1993-03-12'), on('1994-07-08'), on('2003-01-10'))).toEqual(['199X 2', '200X 1']);
  });
  test('a dense decade has its years, a dense year its months', () => {
    expect(headings(on('2003-01-10'), ...many('2004-02', 12), on('2004-06-23'))).toEqual([
      '200X 0',
      '2003 1',
      '2004 0',
      '2004-02 12',
      '2004-06 1',
    ]);
  });
  test('a year stands for its decade before the common era', () => {
    expect(headings(on('-0220-03-01'))).toEqual(['-0220 1']);
  });
});

describe('no event stands below a period in which it need not lie', () => {
  const dense = [...many('2004-01', 13)];
  test.each([
    ['a year', at('2004', '2004-01-01', '2004-12-31', 'year'), '2004'],
    ['the beginning of a year', at('2004-01/2004-03', '2004-01-01', '2004-03-31', 'part-of-year'), '2004'],
    ['a decade', at('200X', '2000-01-01', '2009-12-31', 'years'), '200X'],
    ['since a year', at('2004/..', '2004-01-01', OPEN_END, 'open'), '2004'],
    ['since a month', at('2004-01/..', '2004-01-01', OPEN_END, 'open'), '2004-01'],
    ['from year to year', at('2004/2011', '2004-01-01', '2011-12-31', 'years'), '2004'],
    ['from day to day', at('2004-01-30/2004-02-02', '2004-01-30', '2004-02-02', 'days'), '2004-01'],
    ['a winter', at('2004-24', '2004-12-01', '2005-02-28', 'part-of-year'), '200X'],
    ['until a day', at('../2004-01-30', OPEN_START, '2004-01-30', 'open'), null],
    ['a century', at('20XX', '2000-01-01', '2099-12-31', 'years'), null],
  ])('%s', (_, event, edtf) => {
    expect(periodsOf([...dense, event]).find(({ events }) => events.includes(event))?.edtf).toBe(edtf);
  });
});

test('every event stands below one heading, in the order given', () => {
  const events = [
    ...many('1999-12', 13),
    ...many('2000-01', 3),
    at('2000', '2000-01-01', '2000-12-31', 'year'),
  ];
  const told = periodsOf(events).flatMap((period) => period.events);
  expect(new Set(told).size).toBe(events.length);
  expect(told.length).toBe(events.length);
});
