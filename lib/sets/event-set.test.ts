import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventSet } from './event-set';

/** Few of many events, which are kept as a list, and many of them, which are kept as bits. */
const places = fc
  .integer({ min: 1, max: 400 })
  .chain((total) =>
    fc
      .tuple(fc.constant(total), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .chain(([all, every, other]) => fc.tuple(fc.constant(all), chosen(all, every), chosen(all, other))),
  );

/** Places below a total, about one in so many. */
function chosen(total: number, every: number) {
  return fc
    .array(fc.nat({ max: every - 1 }), { minLength: total, maxLength: total })
    .map((draws) => draws.flatMap((draw, place) => (draw === 0 ? place : [])));
}

/** As many numbers as there are events, with gaps. */
const numbersOf = (total: number) =>
  Int32Array.from({ length: total }, (_, place) => 7 * place + (place % 3));

describe('EventSet', () => {
  test('is as a set of numbers is', () => {
    fc.assert(
      fc.property(places, ([total, some, others]) => {
        const all = numbersOf(total);
        const [one, other] = [EventSet.at(some, all), EventSet.at(others, all)];
        const both = some.filter((place) => others.includes(place));
        const either = [...new Set([...some, ...others])].sort((a, b) => a - b);
        expect([...one.places()]).toEqual(some);
        const numbers = some.map((place) => all[place]);
        expect([...one.numbers()]).toEqual(numbers);
        expect([...EventSet.of(one.numbers(), all).places()]).toEqual(some);
        expect([...all].filter((number) => one.has(number))).toEqual(numbers);
        expect(one.has(-1) || one.has(5) || one.has(7 * total + 3)).toBe(false);
        expect([...one.and(other).places()]).toEqual(both);
        expect([one.size, one.sizeWith(other), other.sizeWith(one)]).toEqual([
          some.length,
          both.length,
          both.length,
        ]);
        expect([...EventSet.any([one, other], all).places()]).toEqual(either);
        expect([...one.without(other).places()]).toEqual(some.filter((place) => !others.includes(place)));
        expect([...EventSet.where(all, (place) => one.hasAt(place)).places()]).toEqual(some);
        expect(either.filter((place) => other.hasAt(place))).toEqual(others);
        const below = Math.floor(total / 3);
        expect(one.sizeBefore(below)).toBe(some.filter((place) => place < below).length);
        expect(one.sizeBefore(total)).toBe(some.length);
        expect([...one.asBits().and(other).places()]).toEqual(both);
        expect([other.sizeWith(one.asBits()), one.asBits().text()]).toEqual([both.length, one.text()]);
        const again = EventSet.ofText(one.text(), one.size, all);
        expect([...again.places()]).toEqual(some);
        expect(again.sizeWith(other)).toBe(both.length);
      }),
    );
  });

  test('is of the events whose values in a column lie between two', () => {
    const value = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(value), value, value, fc.nat(), (column, first, last, place) => {
        const below = column.length === 0 ? 0 : place % (column.length + 1);
        const expected = column.flatMap((one, at) => (one >= first && one <= last && at < below ? at : []));
        const all = numbersOf(column.length);
        const set = EventSet.within(all, Int32Array.from(column), [first, last], below);
        expect([...set.places()]).toEqual(expected);
      }),
    );
  });
});
