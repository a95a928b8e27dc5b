import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, FIRST_DAY, LAST_DAY } from '../time/day';
import { eventNumbers } from './event-numbers';
import { placesOf } from './places-of';

const days = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: FIRST_DAY, max: LAST_DAY })))
  .map((list) => list.sort((a, b) => a - b));

test('numbers rise with the days, and fit into 31 bits', () => {
  fc.assert(
    fc.property(days, (list) => {
      const numbers = eventNumbers(list);
      expect([...numbers]).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers.every((number) => number >= 0 && number < 2 ** 31)).toBe(true);
      expect([...placesOf(numbers, numbers)]).toEqual([...numbers.keys()]);
    }),
  );
});

test('an event that comes leaves the numbers of all other days as they were', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 3 }), (list, day) => {
      const numbersOf = (all: readonly number[]) => {
        const numbers = eventNumbers(all);
        return all.flatMap((own, i) => (own === day ? [] : numbers[i]));
      };
      expect(numbersOf([...list, day].sort((a, b) => a - b))).toEqual(numbersOf(list));
    }),
  );
});

test('where a day has more events than numbers the next days wait until there is room', () => {
  const [first, second, third] = ['2003-01-10', '2003-01-11', '2003-01-12'].map(dayNumber) as [
    number,
    number,
    number,
  ];
  const many = Array.from({ length: 300 }, () => first);
  const numbers = eventNumbers([...many, second, third]);
  const [start, next, free] = [numbers[0] ?? 0, numbers[300], numbers[301]];
  expect([next, free]).toEqual([start + 300, start + 512]);
});

test('a number that no event has is told', () => {
  expect(() => placesOf([4], Int32Array.of(3, 5))).toThrow('There is no event of the number 4.');
});
