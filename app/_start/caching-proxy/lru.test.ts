import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LruCache } from './lru';

test('what was used last stays', () => {
  const cache = new LruCache<number>(24);
  for (let i = 0; i < 8; i += 1) cache.set(`${i}`, i, 3);
  expect(cache.get('0')).toBe(0);
  cache.set('8', 8, 3);
  expect(cache.get('1')).toBeUndefined();
  expect(cache.get('0')).toBe(0);
  expect(cache.get('8')).toBe(8);
});

test('what is too heavy is not kept, and takes the place of what it was to replace', () => {
  const cache = new LruCache<string>(80);
  cache.set('a', 'light', 1);
  cache.set('a', 'heavy', 11);
  expect(cache.get('a')).toBeUndefined();
});

test('holds the latest values and never more than its capacity', () => {
  const step = fc.record({ key: fc.constantFrom(...'abcdefghij'), weight: fc.integer({ min: 1, max: 10 }) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const cache = new LruCache<{ weight: number }>(40);
      const latest = new Map<string, { weight: number }>();
      for (const { key, weight } of steps) {
        const value = { weight };
        cache.set(key, value, weight);
        latest.set(key, value);
      }
      const held = [...latest].filter(([key, value]) => {
        const kept = cache.get(key);
        expect([undefined, value]).toContain(kept);
        return kept !== undefined;
      });
      expect(held.reduce((sum, [, { weight }]) => sum + weight, 0)).toBeLessThanOrEqual(40);
    }),
  );
});
