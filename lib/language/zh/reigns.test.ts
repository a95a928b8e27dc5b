import { expect, it } from 'vitest';
import { REIGN_NAMES, yearOfReign, yearsOfReigns } from './reigns';

it.each([
  ['光绪', 20, 1894],
  ['咸丰', 8, 1858],
  ['宣统', 3, 1911],
  ['贞观', 1, 627],
  ['开元', 26, 738],
  ['建元', 1, null],
  ['光绪', 40, null],
  ['光绪', 0, null],
  ['人民', 3, null],
])('year %s %i begins in %s', (name, year, common) => {
  expect(yearOfReign(name, year)).toBe(common);
});

it('says nothing where two reigns of a name have the year', () => {
  expect(yearsOfReigns('至元')).toHaveLength(2);
  expect(yearOfReign('至元', 3)).toBeNull();
  expect(yearOfReign('至元', 20)).toBe(1283);
});

it('has no reign that ends before it begins', () => {
  for (const name of REIGN_NAMES)
    for (const { first, last } of yearsOfReigns(name)) expect(last, name).toBeGreaterThanOrEqual(first);
});
