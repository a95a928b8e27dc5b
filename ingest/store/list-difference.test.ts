import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDifference } from './list-difference';

const ITEMS = Array.from({ length: 3000 }, (_, number) => ({ number }));
const list = fc
  .uniqueArray(fc.nat({ max: 40 }))
  .map((numbers) => numbers.map((number) => ITEMS[number] as (typeof ITEMS)[number]));

test('what only one of two lists holds has gone or come, in whatever order they stand', () => {
  fc.assert(
    fc.property(list, list, (before, now) => {
      const { gone, come } = listDifference(before, now);
      expect(new Set(gone)).toEqual(new Set(before.filter((one) => !now.includes(one))));
      expect(new Set(come)).toEqual(new Set(now.filter((one) => !before.includes(one))));
    }),
  );
});

test('so it is where more have come together than are looked for ahead', () => {
  const [first, middle, last] = [ITEMS.slice(0, 500), ITEMS.slice(500, 2900), ITEMS.slice(2900)];
  const without = [...first, ...last];
  expect(listDifference(without, ITEMS)).toEqual({ gone: [], come: middle });
  expect(listDifference(ITEMS, without)).toEqual({ gone: middle, come: [] });
});
