import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { COARSE } from '@/lib/schema/lanes';
import type { Count } from './buckets';
import { widened } from './coarse-counts';

vi.mock('server-only', () => ({}));

/** Days counted in buckets of a level, one by one. */
function counted(days: readonly number[], level: number): Count[] {
  const buckets = [...new Set(days.map((day) => day >> level))];
  const within = (bucket: number) => days.filter((day) => day >> level === bucket);
  return buckets.map((bucket) => ({
    ...{ lane: 'KOR', bucket, count: within(bucket).length },
    ...{ first: Math.min(...within(bucket)), last: Math.max(...within(bucket)) },
  }));
}

const sorted = (counts: readonly Count[]) => counts.toSorted((a, b) => a.bucket - b.bucket);

test('wider buckets are those that counting the days themselves gives, within a stretch', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -300_000, max: 60_000 })),
      fc.integer({ min: COARSE, max: 20 }),
      fc.tuple(fc.integer({ min: -300_000, max: 60_000 }), fc.nat(100_000)),
      (days, level, [from, length]) => {
        const [first, last] = [from >> level, (from + length) >> level];
        const expected = counted(days, level).filter(({ bucket }) => bucket >= first && bucket <= last);
        const got = widened(counted(days, COARSE), level, [first, last]);
        expect(sorted(got)).toEqual(sorted(expected));
      },
    ),
  );
});
