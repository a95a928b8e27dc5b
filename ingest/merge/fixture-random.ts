import fc from 'fast-check';
import type { EventType } from '@/lib/schema/vocabulary';
import type { Comparable } from './comparable';
import { mention } from './fixture';

const DATES = [
  '1994-10-21',
  '1994-10-22',
  '1994-10',
  '1994-10-19/1994-10-23',
  '1994-12-30/1995-01-02',
  '1994',
  '1995-01',
  '1995',
  '1990/1999',
  '1994-10/..',
  '2003-08-27/2003-08-29',
  '2003-08',
] as const;
const TYPES = [
  'agreement',
  'talks',
  'meeting',
  'statement',
  'demand',
  'incident',
  'sanction',
  'visit',
] as const;
const PARTIES = ['PRK', 'USA', 'CHN', 'IND'] as const;
const WORDS = [
  '簽署核子框架協議',
  '在日內瓦舉行會談',
  '宣布實施經濟制裁',
  '要求停止發展核武',
  '三步驟計畫',
  '危機爆發',
];

/** One mention of a small world, in which many could be one event. */
const aMention = fc.record({
  on: fc.constantFrom(...DATES),
  type: fc.constantFrom<EventType>(...TYPES),
  parties: fc.uniqueArray(fc.constantFrom<string>(...PARTIES), { maxLength: 3 }),
  persons: fc.uniqueArray(fc.constantFrom('hill', 'kim', 'PRK', 'USA'), { maxLength: 2 }),
  words: fc.constantFrom(...WORDS),
  document: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  block: fc.nat(1),
  once: fc.boolean(),
  steps: fc.option(fc.constantFrom(3, 5), { nil: undefined }),
  round: fc.option(fc.constantFrom(1, 2), { nil: undefined, freq: 6 }),
});

/** A small collection in the order of its documents, each mention in its place, and no two worded alike but for a part. */
export const someMentions = (most: number): fc.Arbitrary<Comparable[]> =>
  fc.array(aMention, { minLength: 2, maxLength: most }).map((told) => {
    const sorted = [...told].sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
    return sorted.map((one, i): Comparable => {
      const order = i - sorted.findIndex(({ document }) => document === one.document);
      const { round, steps, ...rest } = one;
      const made = mention({
        ...rest,
        words: `${one.words}${String.fromCodePoint(0x5000 + i)}`,
        ...(steps !== undefined && { steps }),
        ...(round !== undefined && one.type === 'talks' && { round }),
      });
      return { ...made, order };
    });
  });
