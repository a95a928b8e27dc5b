import fc from 'fast-check';
import { expect, test } from 'vitest';
import { within } from './within';

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 })), { maxLength: 30 })
  .map((list) =>
    list.map(([start, size]) => ({ start, end: start + size })).sort((a, b) => a.start - b.start),
  );

test('finds what a look at every hit finds', () => {
  fc.assert(
    fc.property(spans, fc.nat(60), fc.nat(30), (hits, start, size) => {
      const span = { start, end: start + size };
      const expected = hits.filter(
        (hit) => hit.start >= span.start && hit.end <= span.end && hit.start < span.end,
      );
      expect(within(hits, span, (hit) => hit)).toEqual(expected);
    }),
  );
});
