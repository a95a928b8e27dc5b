import { expect, test } from 'vitest';
import { marked } from '../../_event/fixture';
import { alternativeDatesOf } from './alternative-dates';

const place = { row: 2, labelled: false, label: 0, narrow: true, before: false };
const claim = (day: string, preferred: boolean) => ({ edtf: day, earliest: day, latest: day, preferred });
const disputed = {
  ...marked({ id: 'disputed', edtf: '2002-10-04', contradicted: true }),
  claims: [claim('2002-10-04', true), claim('2002-08-01', false)],
};
const mark = (lane: string) => ({
  id: `${lane}|disputed`,
  lane,
  event: disputed,
  text: '',
  place,
  start: 0,
  end: 1,
});

test('a disputed event has its other dates in each of its lanes', () => {
  expect(
    alternativeDatesOf(disputed, [mark('PRK'), mark('USA')]).map(({ lane, row, edtf }) => [lane, row, edtf]),
  ).toEqual([
    ['PRK', 2, '2002-08-01'],
    ['USA', 2, '2002-08-01'],
  ]);
});

test('an event that nothing contradicts has none', () => {
  expect(alternativeDatesOf(marked({ id: 'disputed' }), [mark('PRK')])).toEqual([]);
  expect(alternativeDatesOf(null, [mark('PRK')])).toEqual([]);
});
