import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KbEventAlias } from '@/lib/schema/position';
import { UniqueAliases } from './unique-aliases';

const alias = (id: string, eventId: string | null): KbEventAlias => ({
  id,
  documentId: 'a',
  span: { start: 0, end: 1 },
  eventId,
  positionId: null,
});

test('of one id the alias of the event that has it stands, else the first; by their ids', () => {
  const [first, own, other] = [alias('b', 'x'), alias('b', 'b'), alias('a', null)];
  expect(new UniqueAliases().of([first, own, other])).toEqual([other, own]);
  expect(new UniqueAliases().of([first, alias('b', null)])).toEqual([first]);
});

test('whatever came and went, it gives what it would give at once', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd');
  const all = fc.array(
    fc.record({ id: letters, eventId: fc.option(letters), runs: fc.tuple(...Array(4).fill(fc.boolean())) }),
  );
  fc.assert(
    fc.property(all, (drawn) => {
      const kept = new UniqueAliases();
      const aliases = drawn.map(({ id, eventId, runs }) => ({ one: alias(id, eventId), runs }));
      for (let run = 0; run < 4; run += 1) {
        const there = aliases.flatMap(({ one, runs }) => (runs[run] ? [one] : []));
        expect(kept.of(there)).toEqual(new UniqueAliases().of(there));
      }
    }),
  );
});
