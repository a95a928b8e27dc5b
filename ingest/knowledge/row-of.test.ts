import { expect, test } from 'vitest';
import { loadLexicon } from './load';
import { rowOf } from './row-of';

test('finds what a look through the table finds', () => {
  const { persons, countries } = loadLexicon();
  expect(rowOf(persons, 'kim-jong-il')).toBe(persons.find(({ id }) => id === 'kim-jong-il'));
  expect(rowOf(countries, 'PRK')?.en).toBe('North Korea');
});

test('finds nothing where there is nothing', () => {
  const { persons } = loadLexicon();
  expect(rowOf(persons, 'nobody')).toBeUndefined();
  expect(rowOf(persons, null)).toBeUndefined();
});
