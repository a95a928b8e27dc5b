import { expect, test } from 'vitest';
import { mention } from '../fixture';
import { areApart, isWithin } from './time';

const dated = (on: string) => mention({ on, type: 'conflict', parties: ['IRN'] }).draft;

test.each([
  ['2003-01', '2003', true, false],
  ['2003-01', '2004', false, true],
  ['-0249', '-0299/-0200', true, false],
  ['-0249', '-0199', false, true],
  ['-0001-12-31', '-0001/0001', true, false],
  ['-0299/-0200', '-0249', false, false],
])('%s lies within %s: %s; they have no day in common: %s', (inner, outer, lies, apart) => {
  const [one, other] = [dated(inner), dated(outer)];
  expect([isWithin(one.date, other.date), areApart(one, other), areApart(other, one)]).toEqual([
    lies,
    apart,
    apart,
  ]);
});
