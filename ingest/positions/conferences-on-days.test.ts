import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '@/lib/time/day';
import { ConferencesOnDays } from './conferences-on-days';

const days = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 90 }))
  .map(([from, length]) => ({
    earliest: isoDay(from),
    latest: isoDay(from + length),
    from,
    to: from + length,
  }));

test('finds the conferences that looking at every round finds', () => {
  const conferences = fc.array(fc.array(days, { maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(conferences, days, (all, asked) => {
      const rounds = new Map(
        all.map((own, i) => [`c${i}`, own.map((one, number) => ({ ...one, round: number + 1 }))] as const),
      );
      const met = [...rounds].flatMap(([id, own]) =>
        own.some(({ from, to }) => from <= asked.to && asked.from <= to) ? [id] : [],
      );
      expect([...new Set(new ConferencesOnDays(rounds).meeting(asked))].sort()).toEqual(met.sort());
    }),
  );
});
