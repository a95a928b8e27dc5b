import { expect, test } from 'vitest';
import { entityTag, isNamed } from './entity-tag';

test.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['"b","a,c" , "a"', true],
  ['*', true],
  [null, false],
  ['', false],
  ['a', false],
  ['"b"', false],
  ['"a,"', false],
])('%j', (header, named) => expect(isNamed(header, 'W/"a"')).toBe(named));

test('the tag tells texts apart', () => {
  expect(entityTag('北韓')).toBe(entityTag('北韓'));
  expect(entityTag('北韓')).not.toBe(entityTag('南韓'));
  expect(entityTag('x')).toMatch(/^W\/"[\w-]+"$/);
});
