import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '@/lib/time/day';
import { weekdayOf } from '@/lib/time/gregorian';
import { between, type Constraint, on } from './constraint';
import { solve } from './solve';

const words = { source: 'a', span: null, text: '' };
const firm = (days: Pick<Constraint, 'from' | 'to' | 'allows'>): Constraint => ({
  rule: 'test',
  force: 'firm',
  ...days,
  words,
  grounds: [],
});
const soft = (days: Pick<Constraint, 'from' | 'to' | 'allows'>): Constraint => ({
  ...firm(days),
  force: 'soft',
});
const span = (from: string, to: string) => between(dayNumber(from), dayNumber(to));
const weekday = (wanted: number) => on((day) => weekdayOf(isoDay(day)) === wanted);
const ofMonth = (wanted: number) => on((day) => Number(isoDay(day).slice(8)) === wanted);

describe('the days that are left', () => {
  test.each([
    [
      'one Friday the ninth in four months',
      [firm(span('2004-02-25', '2004-06-22')), firm(weekday(5)), firm(ofMonth(9))],
      ['2004-04-09'],
    ],
    [
      'two Mondays in two weeks',
      [firm(span('2004-03-01', '2004-03-14')), firm(weekday(1))],
      ['2004-03-01', '2004-03-08'],
    ],
    [
      'none where the conditions contradict each other',
      [firm(span('2004-03-01', '2004-03-03')), firm(ofMonth(9))],
      [],
    ],
    ['none where nothing bounds them', [firm(weekday(1))], []],
    [
      'a soft condition picks among what is left',
      [firm(span('2004-03-01', '2004-03-14')), firm(weekday(1)), soft(ofMonth(8))],
      ['2004-03-08'],
    ],
  ])('%s', (_, constraints, expected) => {
    expect(solve(constraints).days.map(isoDay)).toEqual(expected);
  });

  test('a soft condition that leaves no day gives way and is named', () => {
    const month = soft(ofMonth(31));
    const solution = solve([firm(span('2004-04-01', '2004-04-30')), month]);
    expect(solution.days).toHaveLength(30);
    expect(solution.dropped).toEqual([month]);
  });

  test('the order of the conditions does not matter', () => {
    const constraints = [
      firm(span('2004-01-01', '2004-12-31')),
      firm(weekday(3)),
      firm(ofMonth(25)),
      firm(span('2003-08-29', '2004-06-01')),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(constraints, { minLength: 4 }), (shuffled) => {
        expect(solve(shuffled).days).toEqual(solve(constraints).days);
      }),
    );
  });
});
