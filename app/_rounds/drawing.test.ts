import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '@/lib/time/day';
import { summary } from '../_event/fixture';
import { countsOf } from './counts';
import { daysAxis } from './days-axis';
import { tallyOf, windowOf } from './tally';

describe('daysAxis', () => {
  const axis = daysAxis('2003-01-01', '2003-01-10');
  test.each([
    ['2003-01-01', '2003-01-10', 0, 100],
    ['2003-01-01', '2003-01-01', 0, 10],
    ['2003-01-10', '2003-01-10', 90, 10],
    ['2002-12-01', '2003-01-01', 0, 10],
  ])('%s to %s', (earliest, latest, x, width) => {
    const place = axis.place(earliest, latest);
    expect(place.x).toBeCloseTo(x);
    expect(place.width).toBeCloseTo(width);
  });

  test('names the months that begin on it', () => {
    expect(daysAxis('2003-01-15', '2003-03-02').months.map(({ day }) => day)).toEqual([
      '2003-02-01',
      '2003-03-01',
    ]);
  });

  test('a later day never lies to the left', () => {
    const day = fc.integer({ min: 12000, max: 12100 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const long = daysAxis(isoDay(12000), isoDay(12100));
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map(
          (one) => long.place(isoDay(one), isoDay(one)).x,
        );
        expect(first).toBeLessThanOrEqual(second ?? 0);
      }),
    );
  });
});

describe('the drawing of a round', () => {
  const on = (id: string, day: string, countries: string[]) =>
    summary({ id, edtf: day, earliest: day, latest: day, countries });
  const events = {
    preparation: [on('a', '2003-01-01', ['AAA'])],
    round: [on('b', '2003-01-20', ['AAA', 'BBB']), on('c', '2003-01-20', ['AAA'])],
    aftermath: [],
  };

  test('reaches from the first to the last event', () => {
    const round = { earliest: '2003-01-20', latest: '2003-01-22' };
    expect(windowOf(round, events)).toEqual({ first: '2002-12-29', last: '2003-01-25' });
  });

  test('shows a date once for each party, with the number of its events', () => {
    const counts = (party: string) => tallyOf(events, party).map(({ edtf, count }) => [edtf, count]);
    expect(counts('AAA')).toEqual([
      ['2003-01-01', 1],
      ['2003-01-20', 2],
    ]);
    expect(counts('BBB')).toEqual([['2003-01-20', 1]]);
  });
});

test.each([
  ['a bar', ['10-12:3'], '12:3'],
  ['bars far apart', ['10-12:3', '30-32:1'], '12:3 32:1'],
  ['bars that leave no room between them', ['10-12:3', '14-16:2', '40-41:5'], '16:5 41:5'],
  ['a bar within a longer one', ['10-60:1', '20-21:4'], '60:5'],
  ['bars in another order', ['40-41:5', '10-12:3'], '12:3 41:5'],
])('the numbers of %s', (_, bars, expected) => {
  const placed = bars.map((bar) => {
    const [x = 0, end = 0, count = 0] = bar.split(/[-:]/).map(Number);
    return { x, width: end - x, count };
  });
  expect(
    countsOf(placed)
      .map(({ x, count }) => `${x}:${count}`)
      .join(' '),
  ).toBe(expected);
});
