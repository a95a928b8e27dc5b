import { expect, test } from 'vitest';
import { pathPart } from './path-part';

test.each([
  ['six-party-talks-round-1', 'six-party-talks-round-1'],
  ['%E5%8C%97%E9%9F%93', '北韓'],
  ['a%2Fb', 'a/b'],
  ['%', '%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('%s is %s', (part, text) => expect(pathPart(part)).toBe(text));
