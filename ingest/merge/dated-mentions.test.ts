import { expect, test } from 'vitest';
import { drawer } from '../ledger/fixture-random';
import type { Comparable } from './comparable';
import { DatedMentions } from './dated-mentions';
import { documentsOf, NARROW, WIDE } from './fixture-documents';
import { TraitReader } from './most-evidence';

/** What is told in each pass, and what is laid beside it then. */
interface Told {
  readonly passes: readonly (readonly Comparable[])[];
  readonly asking: readonly Comparable[];
}

/** All that is asked of what dated documents tell in one run. */
function found(mentions: DatedMentions, { passes, asking }: Told): string {
  const [first = [], ...later] = passes;
  mentions.begin(first);
  const twins = (): unknown[] =>
    asking.map((own) => mentions.twinsOf(own).map(({ other, score }) => [other.words, other.draft, score]));
  const all = [twins()];
  for (const told of later) {
    mentions.add(told);
    all.push(twins());
  }
  mentions.end();
  const inOrder = (sizes: number[]): number[] => sizes.toSorted((a, b) => a - b);
  return JSON.stringify([
    all,
    mentions.lastDay,
    inOrder(mentions.crowds()),
    inOrder(mentions.crowdsOfDates()),
  ]);
}

test.each([
  ['few', 12, WIDE, 12, 1],
  ['few', 12, WIDE, 12, 2],
  ['few', 12, WIDE, 12, 3],
  ['a crowd', 90, NARROW, 8, 4],
  ['a crowd', 90, NARROW, 8, 5],
] as const)(
  'of %s, what is found in a run after others is what is found at once, whatever came and went',
  (_, count, world, steps, seed) => {
    const draw = drawer(seed);
    const documents = documentsOf(count, world, draw);
    const kept = new DatedMentions(new TraitReader());
    // 0 is told in the first pass, 1 in the second, 2 asks, 3 is not there.
    const parts = documents.map(() => Math.floor(draw() * 8) % 5);
    for (let step = 0; step < steps; step += 1) {
      const part = (wanted: readonly number[]) =>
        documents.flatMap((document, i) => (wanted.includes(parts[i] as number) ? document : []));
      const told = { passes: [part([0, 4]), part([1])], asking: part([2]).slice(0, 60) };
      const isCutShort = step % 4 === 3;
      if (isCutShort) kept.begin(told.passes[0] as Comparable[]);
      else expect(found(kept, told)).toBe(found(new DatedMentions(new TraitReader()), told));
      for (let change = 0; change <= draw() * 3; change += 1)
        parts[Math.floor(draw() * parts.length)] = Math.floor(draw() * 5);
    }
  },
);
