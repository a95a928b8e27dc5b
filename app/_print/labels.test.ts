import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotsOf } from './labels';

const mark = (id: string, x: number, weight: number, ...widths: number[]) => ({ id, x, weight, widths });

test('the weightiest has the label it would rather have; what has no room has a shorter one, or none', () => {
  const marks = [mark('a', 100, 1, 200, 20), mark('b', 110, 3, 200, 20), mark('c', 120, 2, 200, 20)];
  const spots = spotsOf(marks, { width: 330, rows: 1 });
  expect(spots.get('b')).toEqual({ row: 0, before: false, label: 0 });
  expect([spots.has('a'), spots.has('c')]).toEqual([false, false]);
  expect(spotsOf(marks, { width: 330, rows: 3 }).size).toBe(3);
});

test('where the drawing ends, a label stands before its mark', () => {
  expect(spotsOf([mark('a', 320, 1, 200)], { width: 330, rows: 1 }).get('a')?.before).toBe(true);
});

test('no label lies over another or beyond the drawing', () => {
  const marks = fc.array(
    fc.record({
      x: fc.integer({ min: 12, max: 988 }),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      wide: fc.integer({ min: 20, max: 430 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(marks, (given) => {
      const all = given.map(({ x, weight, wide }, i) => mark(`${i}`, x, weight, wide, 16));
      const spots = spotsOf(all, { width: 1000, rows: 5 });
      const drawn = [...spots].map(([id, { row, before, label }]) => {
        const { x = 0, widths = [] } = all[Number(id)] ?? {};
        const width = widths[label] ?? 0;
        return before ? { row, from: x - width, to: x } : { row, from: x, to: x + width };
      });
      for (const one of drawn) {
        expect(one.from).toBeGreaterThanOrEqual(0);
        expect(one.to).toBeLessThanOrEqual(1000);
        for (const other of drawn)
          if (one !== other && one.row === other.row)
            expect(one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }),
  );
});
