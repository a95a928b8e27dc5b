import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlaces } from './first-places';

test('the first places are those that sorting all gives', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -500, max: 500 })),
      fc.option(fc.integer({ min: -500, max: 500 })),
      fc.nat({ max: 30 }),
      (keys, behind, limit) => {
        const sorted = keys.filter((key) => behind === null || key > behind).sort((a, b) => a - b);
        const found = firstPlaces([...keys.keys()], (place) => keys[place] as number, { behind, limit });
        expect(found.map(({ key }) => key)).toEqual(sorted.slice(0, limit));
        expect(found.map(({ place }) => keys[place])).toEqual(found.map(({ key }) => key));
      },
    ),
  );
});
