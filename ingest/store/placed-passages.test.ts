import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KbPassage } from '@/lib/schema/knowledge-base';
import { knowledgeBaseFixture } from './fixture';
import { type PlacedPassages, placedAmong, placedPassages } from './placed-passages';

const [FIXTURE] = knowledgeBaseFixture().passages;
const ALL = Array.from({ length: 60 }, (_, i) => ({
  ...(FIXTURE as KbPassage),
  id: `p${i}`,
  documentId: `d${String(Math.floor(i / 3)).padStart(2, '0')}`,
  ordinal: i % 3,
}));

const expectInOrder = ({ passages, rowIds }: PlacedPassages) => {
  expect(rowIds).toHaveLength(passages.length);
  expect(rowIds.every((id, i) => id > (rowIds[i - 1] ?? 0))).toBe(true);
};

test('passages come between others under ids between theirs, and those keep their own', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(ALL), { minLength: 1, maxLength: 8 }), (states) => {
      let placed = placedPassages(states[0] ?? []);
      for (const passages of states) {
        const next = placedAmong(placed, passages);
        // There is room for two documents that come into one place, and not for ever more.
        if (next === null) return;
        expect(next.passages).toEqual(passages);
        expectInOrder(next);
        const before = new Map(placed.passages.map((one, i) => [one, placed.rowIds[i]]));
        for (const [i, one] of next.passages.entries())
          expect(next.rowIds[i]).toBe(before.get(one) ?? next.rowIds[i]);
        placed = next;
      }
    }),
  );
});

test('where there is no room between two passages it is said', () => {
  const [first, second, third] = ALL as [KbPassage, KbPassage, KbPassage];
  const full: PlacedPassages = { passages: [first, third], rowIds: [7, 8] };
  expect(placedAmong(full, [first, second, third])).toBeNull();
  expect(placedAmong({ ...full, rowIds: [7, 9] }, [first, second, third])?.rowIds).toEqual([7, 8, 9]);
});
