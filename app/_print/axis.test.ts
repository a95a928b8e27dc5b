import { describe, expect, test } from 'vitest';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import { dayNumber } from '@/lib/time/day';
import { axisOf } from './axis';

const part = (from: string, to: string, share = 1) => ({ start: dayNumber(from), end: dayNumber(to), share });
const ROOM = { from: 0, to: 1000, year: 58, month: 92 };

describe('the lines of the axis', () => {
  test.each([
    [
      'years',
      '1990-01-01',
      '2000-01-01',
      ['1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997', '1998', '1999'],
    ],
    [
      'every fifth year',
      '1950-01-01',
      '2000-01-01',
      ['1950', '1955', '1960', '1965', '1970', '1975', '1980', '1985', '1990', '1995'],
    ],
    ['months', '2004-01-01', '2004-04-01', ['2004-01', '2004-02', '2004-03']],
    ['years before the common era', '-0003-01-01', '0002-01-01', ['-0003', '-0002', '-0001', '0000', '0001']],
  ])('%s', (_, from, to, edtf) => {
    expect(axisOf([part(from, to)], ROOM).ticks.map((tick) => tick.edtf)).toEqual(edtf);
  });

  test('a stretch of few days may have none', () => {
    expect(axisOf([part('2004-01-05', '2004-01-09')], ROOM).ticks).toEqual([]);
  });

  test('where two parts meet their words lie apart', () => {
    const { ticks, breaks } = axisOf(
      [part('1900-01-01', '1989-06-01', 0.12), part('1989-06-01', '2006-01-01', 0.88)],
      ROOM,
    );
    expect(breaks).toEqual([120]);
    for (const [i, { x }] of ticks.entries())
      if (i > 0) expect(x - (ticks[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(58);
  });
});

describe('where an event lies', () => {
  const axis = axisOf([part('2000-01-01', '2000-04-10')], ROOM);
  test.each([
    ['2000-01-01', '2000-01-10', 0, 100],
    ['2000-01-11', '2000-01-11', 100, 10],
    [OPEN_START, '2000-01-11', 100, 0],
    ['2000-01-11', OPEN_END, 100, 0],
    ['1999-01-01', '2000-01-10', 0, 100],
    ['2000-04-01', '2001-01-01', 910, 90],
  ])('%s to %s', (earliest, latest, x, width) => {
    const placed = axis.place({ earliest, latest });
    expect([Math.round(placed.x), Math.round(placed.width)]).toEqual([x, width]);
  });
});
