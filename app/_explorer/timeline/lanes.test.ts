import { describe, expect, test } from 'vitest';
import { summary } from '../../_event/fixture';
import { lanesOf } from './lanes';

const events = [
  summary({ id: 'a', countries: ['PRK', 'USA'], type: 'talks', documents: ['d1'] }),
  summary({ id: 'b', countries: ['PRK'], type: 'visit', documents: ['d1', 'd2'] }),
  summary({ id: 'c', countries: [], type: 'visit', documents: ['d2'] }),
  summary({ id: 'd', countries: [], type: 'visit', documents: ['d2'] }),
];

describe('lanesOf', () => {
  test.each([
    ['country', { PRK: ['a', 'b'], USA: ['a'], none: ['c', 'd'] }],
    ['kind', { visit: ['b', 'c', 'd'], talks: ['a'] }],
    ['document', { d2: ['b', 'c', 'd'], d1: ['a', 'b'] }],
    ['none', { all: ['a', 'b', 'c', 'd'] }],
  ] as const)('by %s', (kind, expected) => {
    const lanes = lanesOf(events, kind).map((lane) => [lane.id, lane.events.map(({ id }) => id)]);
    expect(lanes).toEqual(Object.entries(expected));
  });

  test('no events, no lanes', () => expect(lanesOf([], 'country')).toEqual([]));
});
