import { expect, test } from 'vitest';
import { groupsOf } from './suggestion';

const name = (id: string, kind: 'person' | 'state') => ({
  id,
  kind,
  nameZh: id,
  nameEn: id,
  name: id,
  count: 1,
});

test('suggestions stand under what they are, in the order in which they fit', () => {
  const groups = groupsOf(
    {
      names: [name('PRK', 'state'), name('kim', 'person'), name('KOR', 'state')],
      rounds: [{ id: 'round', titleZh: '', titleEn: '', count: 1 }],
      kinds: [],
      words: { titles: 1, passages: 0 },
    },
    ' korea ',
  );
  expect(groups.map((group) => [group.name, group.items.map(({ key }) => key)])).toEqual([
    ['state', ['name PRK', 'name KOR']],
    ['person', ['name kim']],
    ['round', ['round round']],
    ['words', ['words']],
  ]);
  expect(groups.at(-1)?.items[0]).toMatchObject({ text: 'korea', titles: 1 });
});

test('words that stand nowhere are not suggested', () => {
  expect(groupsOf({ names: [], rounds: [], kinds: [], words: { titles: 0, passages: 0 } }, 'xyz')).toEqual(
    [],
  );
});
