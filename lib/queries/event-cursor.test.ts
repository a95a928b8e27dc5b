import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './event-cursor';

test('a cursor leads back to its place', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (key, number) => {
      const text = writeCursor([key, number]);
      expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(readCursor(text)).toEqual([key, number]);
    }),
  );
});

test.each(['', 'x', 'bnVsbA', 'WzFd', 'WzEsMiwzXQ', 'WzEuNSwyXQ', 'WzEsMl0='])('%j is none', (text) =>
  expect(readCursor(text)).toBeNull(),
);
