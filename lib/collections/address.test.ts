import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, prefixed, prefixOf } from './address';

describe('placeOf', () => {
  test.each<[string, string | null, string]>([
    ['/', null, '/'],
    ['/events/x?part=2#y', null, '/events/x?part=2#y'],
    ['/c', null, '/c'],
    ['/c/', null, '/c/'],
    ['/c?x=/c/a', null, '/c?x=/c/a'],
    ['/contradictions', null, '/contradictions'],
    ['/api/c/taiwan', null, '/api/c/taiwan'],
    ['/c/taiwan', 'taiwan', '/'],
    ['/c/taiwan/', 'taiwan', '/'],
    ['/c/taiwan?q=x', 'taiwan', '/?q=x'],
    ['/c/taiwan#x', 'taiwan', '/#x'],
    ['/c/taiwan/c/x', 'taiwan', '/c/x'],
    ['/c/taiwan/api/events?limit=1', 'taiwan', '/api/events?limit=1'],
    ['/c/api/api/events', 'api', '/api/events'],
    ['/c/_next/about', '_next', '/about'],
    ['/c/%E5%8F%B0%E6%B5%B7/about', '台海', '/about'],
    ['/c/100%25/about', '100%', '/about'],
    ['/c/a%2Fb/about', 'a/b', '/about'],
    ['/c/%/about', '%', '/about'],
    ['//c/taiwan', null, '//c/taiwan'],
  ])('%s is in %s, at %s', (address, collection, path) =>
    expect(placeOf(address)).toEqual({ collection, path }),
  );
});

describe('prefixed', () => {
  test.each([
    ['', '/events/x', '/events/x'],
    ['/c/taiwan', '/', '/c/taiwan'],
    ['/c/taiwan', '/?q=x', '/c/taiwan?q=x'],
    ['/c/taiwan', '/#x', '/c/taiwan#x'],
    ['/c/taiwan', '/api/events', '/c/taiwan/api/events'],
    ['/c/taiwan', '/c/taiwan/about', '/c/taiwan/about'],
    ['/c/taiwan', '/c/other', '/c/other'],
    ['/c/taiwan', '#note', '#note'],
    ['/c/taiwan', '?q=x', '?q=x'],
    ['/c/taiwan', '//evil.example/x', '//evil.example/x'],
    ['/c/taiwan', 'https://example.org/x', 'https://example.org/x'],
  ])('within %j %s is %s', (prefix, address, within) => expect(prefixed(prefix, address)).toBe(within));
});

test('whatever a collection is called, its addresses lead to it and come back as they were', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !['.', '..'].includes(text));
  const path = fc.webPath().filter((text) => text === '' || /^\/(?!\/|c\/[^/])/.test(text));
  const query = fc.webQueryParameters();
  fc.assert(
    fc.property(name, path, query, (collection, at, asked) => {
      const address = `${at || '/'}?${asked}`;
      const within = prefixed(prefixOf(collection), address);
      expect(placeOf(within)).toEqual({ collection, path: address });
      expect(prefixed(prefixOf(collection), within)).toBe(within);
      const about = prefixed(prefixOf(collection), '/about');
      expect(new URL(about, 'http://localhost').pathname).toBe(about);
    }),
  );
});
