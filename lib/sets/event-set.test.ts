import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventSet } from './event-set';

/** Few of many events, which are kept as a list, and many of them, which are kept as bits. */
const numbers = fc
  .integer({ min: 1, max: 400 })
  .chain((total) =>
    fc
      .tuple(fc.constant(total), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .chain(([all, every, other]) => fc.tuple(fc.constant(all), chosen(all, every), chosen(all, other))),
  );

/** Numbers below a total, about one in so many. */
function chosen(total: number, every: number) {
  return fc
    .array(fc.nat({ max: every - 1 }), { minLength: total, maxLength: total })
    .map((draws) => draws.flatMap((draw, number) => (draw === 0 ? number : [])));
}

describe('EventSet', () => {
  test('is as a set of numbers is', () => {
    fc.assert(
      fc.property(numbers, ([total, some, others]) => {
        const [one, other] = [EventSet.of(some, total), EventSet.of(others, total)];
        const both = some.filter((number) => others.includes(number));
        const either = [...new Set([...some, ...others])].sort((a, b) => a - b);
        expect([...one.numbers()]).toEqual(some);
        expect([...one.and(other).numbers()]).toEqual(both);
        expect([one.size, one.sizeWith(other), other.sizeWith(one)]).toEqual([
          some.length,
          both.length,
          both.length,
        ]);
        expect([...EventSet.any([one, other], total).numbers()]).toEqual(either);
        expect([...one.without(other).numbers()]).toEqual(some.filter((number) => !others.includes(number)));
        expect([...EventSet.where(total, (number) => one.has(number)).numbers()]).toEqual(some);
        expect(either.filter((number) => other.has(number))).toEqual(others);
        const below = Math.floor(total / 3);
        expect(one.sizeBelow(below)).toBe(some.filter((number) => number < below).length);
        expect(one.sizeBelow(total)).toBe(some.length);
        expect([...one.asBits().and(other).numbers()]).toEqual(both);
        expect([other.sizeWith(one.asBits()), one.asBits().text()]).toEqual([both.length, one.text()]);
        const again = EventSet.ofText(one.text(), one.size, total);
        expect([...again.numbers()]).toEqual(some);
        expect(again.sizeWith(other)).toBe(both.length);
      }),
    );
  });

  test('is of the numbers whose values in a column lie between two', () => {
    const value = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(value), value, value, fc.nat(), (column, first, last, place) => {
        const below = column.length === 0 ? 0 : place % (column.length + 1);
        const expected = column.flatMap((one, number) =>
          one >= first && one <= last && number < below ? number : [],
        );
        const set = EventSet.within(Int32Array.from(column), [first, last], below);
        expect([...set.numbers()]).toEqual(expected);
      }),
    );
  });
});
