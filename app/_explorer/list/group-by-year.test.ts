import { expect, test } from 'vitest';
import { summary } from '../../_event/fixture';
import { groupByYear } from './group-by-year';

test('groups by the year of the first day, in the order given', () => {
  const events = ['0000-01-01', '1985-10-01', '2003-01-10', '2003-08-27'].map((earliest) =>
    summary({ earliest }),
  );
  expect(groupByYear(events).map(({ year, events: own }) => [year, own.length])).toEqual([
    [null, 1],
    [1985, 1],
    [2003, 2],
  ]);
});

test('no events, no groups', () => expect(groupByYear([])).toEqual([]));
