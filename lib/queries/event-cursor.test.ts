import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './event-cursor';

test('a cursor leads back to its place', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.string({ unit: 'grapheme' }), (earliest, latest, id) => {
      const text = writeCursor([earliest, latest, id]);
      expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(readCursor(text)).toEqual([earliest, latest, id]);
    }),
  );
});

test.each(['', 'x', 'bnVsbA', 'WzEsMl0', 'WzEsMiwzXQ', 'WzEuNSwyLCJhIl0', 'WzEsMiwiYSJd='])(
  '%j is none',
  (text) => expect(readCursor(text)).toBeNull(),
);
