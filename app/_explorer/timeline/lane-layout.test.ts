import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLane, type Placeable, SIGN } from './lane-layout';

const mark = (id: string, start: number, days = 1, label = 60, weight = 1): Placeable => ({
  id,
  start,
  end: start + days,
  at: start + days / 2,
  label,
  telling: 0,
  weight,
});
const week = Array.from({ length: 10 }, (_, i) => mark(`${i}`, i));

describe('layoutLane', () => {
  test('counts what has no room', () => {
    const { places, counted, rows } = layoutLane(week, 1 / 30, 4);
    expect(places.size).toBe(4);
    expect(counted.map(({ ids }) => ids.length)).toEqual([6]);
    expect(rows).toBe(5);
  });

  test('draws and labels all where there is room', () => {
    const { places, counted, rows } = layoutLane(week, 100, 4);
    expect([...places.values()]).toEqual(
      week.map(() => ({ row: 0, labelled: true, label: 60, narrow: false, before: false })),
    );
    expect(counted).toEqual([]);
    expect(rows).toBe(1);
  });

  test('a long label is cut where another mark wants room, and is whole where none does', () => {
    const long = mark('long', 0, 1, 400, 5);
    const near = mark('near', 400);
    const labels = (marks: Placeable[]) =>
      Object.fromEntries([...layoutLane(marks, 1, 1).places].map(([id, place]) => [id, place.label]));
    expect(labels([long, near])).toEqual({ long: 190, near: 60 });
    expect(labels([long])).toEqual({ long: 400 });
  });

  test('gives the only place to the heavier mark', () => {
    const { places, counted } = layoutLane([mark('light', 0), mark('heavy', 0, 1, 60, 5)], 1, 1);
    expect([...places.keys()]).toEqual(['heavy']);
    expect(counted).toEqual([{ ids: ['light'], count: 1, start: 0, end: 1, at: 0.5 }]);
  });

  test('groups by nearness', () => {
    const marks = [mark('a', 0), mark('b', 0), mark('c', 0), mark('d', 500), mark('e', 500)];
    expect(layoutLane(marks, 1, 1).counted.map(({ ids }) => ids)).toEqual([['b', 'c'], ['e']]);
  });

  test('what the server counts joins what has no room', () => {
    const crowd = { ids: [], count: 40, start: 0, end: 7, at: 3.5 };
    const { places, counted } = layoutLane(week, 1 / 30, 4, [crowd]);
    expect(places.size).toBe(4);
    expect(counted.map(({ count }) => count)).toEqual([46]);
  });

  test('a lane without marks has one row', () => expect(layoutLane([], 1, 3).rows).toBe(1));

  const marks = fc
    .array(
      fc.record({
        start: fc.integer({ min: -400, max: 400 }),
        days: fc.integer({ min: 1, max: 90 }),
        label: fc.nat(500),
        weight: fc.nat(5),
      }),
      { maxLength: 40 },
    )
    .map((all) => all.map(({ start, days, label, weight }, i) => mark(`${i}`, start, days, label, weight)));
  const scale = fc.constantFrom(0.05, 0.4, 1, 6, 40);

  test('every mark is placed or counted, once', () => {
    fc.assert(
      fc.property(marks, scale, fc.integer({ min: 1, max: 6 }), (all, pixels, maxRows) => {
        const { places, counted } = layoutLane(all, pixels, maxRows);
        const ids = [...places.keys(), ...counted.flatMap((group) => group.ids)];
        expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test('the signs of groups stand apart', () => {
    fc.assert(
      fc.property(marks, scale, (all, pixels) => {
        const { counted } = layoutLane(all, pixels, 1);
        counted.slice(1).forEach(({ at }, i) => {
          expect((at - (counted[i]?.at ?? 0)) * pixels).toBeGreaterThanOrEqual(40);
        });
      }),
    );
  });

  test('no two marks of a row overlap, with their labels', () => {
    fc.assert(
      fc.property(marks, scale, (all, pixels) => {
        const { places } = layoutLane(all, pixels, 4);
        const drawn = all.flatMap(({ id, start, end }) => {
          const place = places.get(id);
          if (!place) return [];
          const left = place.narrow ? ((start + end) / 2) * pixels - SIGN / 2 : start * pixels;
          const right = place.narrow ? left + SIGN : end * pixels;
          return [
            {
              row: place.row,
              left,
              right: place.labelled ? Math.max(right, left + SIGN + place.label) : right,
            },
          ];
        });
        for (const [i, a] of drawn.entries()) {
          for (const b of drawn.slice(i + 1)) {
            expect(a.row !== b.row || a.right <= b.left || b.right <= a.left).toBe(true);
          }
        }
      }),
    );
  });
});
