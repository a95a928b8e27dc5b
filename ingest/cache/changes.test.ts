import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes } from './changes';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name })) as [object, object, object, object];

test.each([
  ['nothing changed', [a, b, c], [a, b, c], [], []],
  ['one came in the middle', [a, d, b], [a, b], [1], []],
  ['one went', [a, c], [a, b, c], [], [b]],
  ['one took the place of another', [a, d, c], [a, b, c], [1], [b]],
  ['two changed places: both are there', [b, a, c], [a, b, c], [], []],
  ['all is new', [a, b], [], [0, 1], []],
])('%s', (_, list, earlier, fresh, gone) => {
  expect(changes(list, earlier)).toEqual({ fresh, gone });
});

test('a list of which a great many have gone', () => {
  const earlier = Array.from({ length: 1_000_000 }, (_, i) => ({ i }));
  expect(changes([], earlier).gone).toHaveLength(earlier.length);
});

test('of lists whose items are each there once, what came and what went is what sets say', () => {
  const lists = fc.uniqueArray(fc.constantFrom(...Array.from({ length: 12 }, (_, i) => ({ i }))));
  fc.assert(
    fc.property(lists, lists, (list, earlier) => {
      const { fresh, gone } = changes(list, earlier);
      expect(fresh.map((at) => list[at])).toEqual(list.filter((item) => !earlier.includes(item)));
      expect(gone).toEqual(earlier.filter((item) => !list.includes(item)));
    }),
  );
});

test('of long lists as of short ones, whatever stands elsewhere, comes and goes', () => {
  const world = Array.from({ length: 3000 }, (_, i) => ({ i }));
  const cut = fc.tuple(fc.nat(2999), fc.nat(1500));
  fc.assert(
    fc.property(cut, cut, fc.nat(2999), ([from, length], [other, long], turn) => {
      const list = world.filter(({ i }) => i < from || i > from + length);
      const turned = [...world.slice(turn), ...world.slice(0, turn)];
      const earlier = turned.filter(({ i }) => i < other || i > other + long);
      const { fresh, gone } = changes(list, earlier);
      const [here, before] = [new Set(list), new Set(earlier)];
      expect(fresh.map((at) => list[at])).toEqual(list.filter((item) => !before.has(item)));
      expect(gone).toEqual(earlier.filter((item) => !here.has(item)));
    }),
    { numRuns: 50 },
  );
});

test('more may be gone than a function takes arguments', () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => ({ i }));
  const { fresh, gone } = changes(many.slice(0, 2), many);
  expect([fresh.length, gone.length]).toEqual([0, many.length - 2]);
});
