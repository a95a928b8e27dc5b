import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '@/lib/time/day';
import { Candidates } from './candidates';
import { cluster } from './cluster';
import { type Comparable, mayBeOne } from './comparable';
import { compare, ONE_EVENT_FROM, scoreOf } from './evidence';
import { areApart, FAR } from './features/time';
import { mention } from './fixture';
import { comparedEachWithEach } from './fixture-full-comparison';
import { someMentions } from './fixture-random';
import { mostEvidence, TraitReader, type Traits } from './most-evidence';

/** What a full comparison would look at: mentions that may be one and whose dates meet, or that tell what comes once. */
function isWorthWeighing(a: Comparable, b: Comparable): boolean {
  const isOnce =
    a.once &&
    b.once &&
    a.draft.triggerId === b.draft.triggerId &&
    a.draft.date.precision !== 'open' &&
    b.draft.date.precision !== 'open' &&
    Math.abs(dayNumber(a.draft.date.earliest) - dayNumber(b.draft.date.earliest)) <= FAR;
  return mayBeOne(a, b) && (isOnce || !areApart(a.draft, b.draft));
}

test('the index finds every pair that is worth weighing, once', () => {
  fc.assert(
    fc.property(someMentions(40), (mentions) => {
      const index = new Candidates({ mentions, placeOf: (i) => i });
      for (const i of mentions.keys()) index.add(i);
      const found = [...mentions.keys()].flatMap((i) =>
        [...index.of(i)].map((j) => `${Math.min(i, j)} ${Math.max(i, j)}`),
      );
      const wanted = mentions.flatMap((a, i) =>
        mentions.slice(i + 1).flatMap((b, k) => (isWorthWeighing(a, b) ? [`${i} ${i + 1 + k}`] : [])),
      );
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});

/** Pairs under this are of no interest, and their bound is not worked out. */
const ENOUGH = 1;

test('the bound is never under the evidence', () => {
  fc.assert(
    fc.property(someMentions(20), (mentions) => {
      const reader = new TraitReader();
      const traits = mentions.map((one) => reader.traitsOf(one));
      for (const [i, a] of mentions.entries())
        for (const [j, b] of mentions.entries()) {
          const score = scoreOf(compare(a, b));
          const most = mostEvidence(traits[i] as Traits, traits[j] as Traits, ENOUGH);
          expect(most > 4 ? most : 4).toBeGreaterThanOrEqual(
            i === j ? 0 : Math.min(score, most > 4 ? score : 4),
          );
          if (i !== j && score > 4) expect(most).toBeGreaterThanOrEqual(score);
        }
    }),
  );
});

test('what is put together is what a comparison of each with each puts together', () => {
  fc.assert(
    fc.property(someMentions(24), (mentions) => {
      expect(cluster(mentions).of).toEqual(comparedEachWithEach(mentions));
    }),
    { verbose: 0 },
  );
});

test('more mentions of one kind, party and time than are compared each with each are told, and joined all the same', () => {
  const words = ['東京', '北京', '平壤', '漢城', '華府', '日內瓦'];
  const mentions = Array.from({ length: 400 }, (_, i) =>
    mention({
      on: '1994-10-21',
      type: 'agreement',
      parties: ['PRK', 'USA'],
      words: `簽署核子框架協議${words[i % 6]}${String.fromCodePoint(0x5000 + i)}`,
      document: `d${i}`,
    }),
  );
  const { of, crowds } = cluster(mentions);
  expect(new Set(of).size).toBe(1);
  expect(Math.max(...crowds)).toBeGreaterThan(256);
});

test('exact copies are compared once', () => {
  const told = { on: '2003-01-10', type: 'withdrawal', parties: ['PRK'], words: '宣布退出條約' } as const;
  const copies = Array.from({ length: 300 }, (_, i) => mention({ ...told, document: `d${i}` }));
  const { of, crowds, decisions } = cluster(copies);
  expect([new Set(of).size, crowds, decisions.length]).toEqual([1, [], 299]);
  expect(decisions.every(({ score }) => score >= ONE_EVENT_FROM)).toBe(true);
});
