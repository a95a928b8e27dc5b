import { expect, test } from 'vitest';
import { summary } from '../../_event/fixture';
import { headOf, listRows } from './list-rows';

const events = ['0000-01-01', '1985-10-01', '2003-01-10', '2003-08-27'].map((earliest) =>
  summary({ id: earliest, earliest }),
);
const brief = (grouped: boolean) =>
  listRows(events, grouped).map((row) => (row.kind === 'year' ? row.year : `${row.place} ${row.event.id}`));

test('a head stands before the first event of each year', () => {
  expect(brief(true)).toEqual([
    ...[null, '1 0000-01-01', 1985, '2 1985-10-01'],
    ...[2003, '3 2003-01-10', '4 2003-08-27'],
  ]);
});

test('without groups there are no heads', () => {
  expect(brief(false)).toEqual(['1 0000-01-01', '2 1985-10-01', '3 2003-01-10', '4 2003-08-27']);
});

test('finds the head that an event stands under', () => {
  const rows = listRows(events, true);
  expect([0, 1, 5, 6].map((index) => headOf(rows, index))).toEqual([0, 0, 4, 4]);
  expect(headOf(listRows(events, false), 2)).toBe(-1);
});
