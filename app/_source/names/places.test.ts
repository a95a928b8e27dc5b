import { describe, expect, test } from 'vitest';
import { type NamedPlace, namesIn, placeAt } from './places';

const place = (start: number, end: number, id: string): NamedPlace => ({
  start,
  end,
  names: [{ id, way: 'name' }],
});
const PLACES = [place(2, 4, 'PRK'), place(4, 6, 'USA'), place(10, 14, 'npt')];
const idOf = (one: NamedPlace | undefined) => one?.names[0]?.id;

describe('placeAt', () => {
  test.each([
    [0, undefined],
    [2, 'PRK'],
    [3, 'PRK'],
    [4, 'USA'],
    [6, undefined],
    [13, 'npt'],
    [14, undefined],
    [99, undefined],
  ])('at %i stands %s', (raw, id) => expect(idOf(placeAt(PLACES, raw))).toBe(id));
});

describe('namesIn', () => {
  test.each<[string, number[], number, [string, number, number][]]>([
    [
      'a stretch without a gap',
      [8, 0],
      8,
      [
        ['PRK', 2, 4],
        ['USA', 4, 6],
      ],
    ],
    ['a name that a line end cuts is one', [2, 9, 4, 12], 6, [['npt', 1, 4]]],
    [
      'a name that begins before the stretch',
      [3, 3],
      3,
      [
        ['PRK', 0, 1],
        ['USA', 1, 3],
      ],
    ],
    ['a stretch without names', [3, 20], 3, []],
    ['an empty stretch', [], 0, []],
  ])('%s', (_, runs, length, expected) => {
    expect(namesIn(runs, length, PLACES).map(({ place: one, from, to }) => [idOf(one), from, to])).toEqual(
      expected,
    );
  });
});
