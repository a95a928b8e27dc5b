import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { NO_LEDGER } from '@/lib/edits/ledger';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { openCache } from '../cache/file-cache';
import { MemoryCache, type ResultCache } from '../cache/result-cache';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingest, ingestInSteps } from '../pipeline';
import type { ReadDocument } from '../read/read-folder';
import { Readings } from './readings';

const lexicon = loadLexicon();
const folder = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts that date each other: by rounds, by what is told in another, by a dateline; and some that nothing dates, or that are read in no language. */
const TEXTS = [
  '2004年2月25日，第二輪六方會談在北京舉行。會談在28日結束。',
  '第二輪六方會談剛剛結束，美國代表團團長凱利星期六說，美方希望再次會談。',
  '第二輪六方會談在2004年2月24日舉行。第三輪六方會談於2004年6月23日在北京召開。',
  '第三輪六方會談期間，北韓提出凍結核設施的方案。會後日本表示關切。',
  '壹、談判\n2004年11月15日，英國、法國、德國與伊朗在巴黎達成協議。\n貳、轉機\n2005年5月25日，英、法、德三國外長在日內瓦與伊朗首席談判代表魯哈尼會晤。',
  '英國、法國、德國三國外長，和伊朗首席談判代表魯哈尼，星期三在日內瓦會面。根據去年十一月英國、法國、德國與伊朗在巴黎達成的協議，伊朗暫停濃縮。',
  '2003年1月10日，北韓宣布退出禁止核武擴散條約。美國總統布希表示關切。',
  '北韓在去年一月宣布退出禁止核武擴散條約，各國都表示關切。',
  '小泉首相は平壌を訪問した。',
  '今天天氣很好。',
];

const document = (id: string, text: string, year: number | null): ReadDocument =>
  asRead(id, text, year === null ? undefined : [year, 3, 1]);

/** One state of a collection: at each of five places a document, or none. */
const state = fc.array(
  fc.option(
    fc.record({ text: fc.constantFrom(...TEXTS), year: fc.option(fc.constantFrom(2004, 2005), { freq: 2 }) }),
    { freq: 4 },
  ),
  { minLength: 5, maxLength: 5 },
);

const documentsOf = (places: readonly ({ text: string; year: number | null } | null)[]): ReadDocument[] =>
  places.flatMap((place, i) => (place ? [document(`d${i}`, place.text, place.year)] : []));

function run(read: readonly ReadDocument[], readings: Readings): KnowledgeBase {
  const given = {
    constraints: [],
    ledger: NO_LEDGER,
    packs: PACKS,
    readings,
    progress: () => {},
    earlier: null,
  };
  const steps = ingestInSteps(read, lexicon, new Diagnostics(), given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const opened = (name: string): ResultCache & { flush(): void; close(): void } => {
  const cache = openCache(join(folder, name), 'these rules', (problem) => expect.fail(problem));
  if (!cache) throw new Error('no cache');
  return cache;
};

test('any history of documents added, changed and removed gives the bytes of a full run', () => {
  let count = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(state, fc.boolean()), { minLength: 2, maxLength: 5 }), (history) => {
      count += 1;
      const name = `${count}.cache`;
      let cache = opened(name);
      let readings = new Readings(lexicon, PACKS, cache);
      for (const [places, isNewProcess] of history) {
        const read = documentsOf(places);
        if (read.length === 0) continue;
        const kb = run(read, readings);
        readings.keep(read);
        cache.flush();
        expect(JSON.stringify(kb)).toBe(JSON.stringify(ingest(read, lexicon, new Diagnostics())));
        if (!isNewProcess) continue;
        cache.close();
        cache = opened(name);
        readings = new Readings(lexicon, PACKS, cache);
      }
      cache.close();
    }),
    { numRuns: 12 },
  );
});

test('a document is read again only where it or what dates it has changed', () => {
  const asked: string[] = [];
  const cache = opened('counted.cache');
  const counting: ResultCache = {
    has: (key) => cache.has(key),
    get: (key) => cache.get(key),
    put: (key, bytes) => {
      asked.push(key);
      cache.put(key, bytes);
    },
  };
  const [first, second, third] = TEXTS as [string, string, string];
  const before = [document('a', first, 2004), document('b', TEXTS[6] as string, 2004)];
  const readIn = (read: ReadDocument[]): number => {
    asked.length = 0;
    const readings = new Readings(lexicon, PACKS, counting);
    run(read, readings);
    readings.keep(read);
    return asked.length;
  };
  expect(readIn(before)).toBeGreaterThan(0);
  expect(readIn(before)).toBe(0);
  // The new one, what it tells and its titles.
  expect(readIn([...before, document('c', second, 2004)])).toBeLessThanOrEqual(3);
  expect(readIn([...before, document('c', second, 2004)])).toBe(0);
  // It dates the round otherwise, which the others name.
  expect(readIn([...before, document('c', second, 2004), document('d', third, 2004)])).toBeGreaterThan(3);
  cache.close();
});

test('what a document tells on a date is remembered as long as every run asks for it', () => {
  const asked: string[] = [];
  const kept = new MemoryCache();
  const cache: ResultCache = {
    has: (key) => kept.has(key),
    get: (key) => {
      asked.push(key);
      return kept.get(key);
    },
    put: (key, bytes) => kept.put(key, bytes),
  };
  const readings = new Readings(lexicon, PACKS, cache);
  const read = document('a', TEXTS[6] as string, null);
  /** Whether it is to be had without the cache. */
  const isRemembered = (year: number): boolean => {
    asked.length = 0;
    const day = `${year}-03-01`;
    const date = { edtf: day, earliest: day, latest: day, precision: 'day' as const, basis: [] };
    readings.begin(read).tellings.on(date, new Map());
    readings.keep([read]);
    return asked.length === 0;
  };
  expect([2004, 2004, 2005, 2005, 2004].map(isRemembered)).toEqual([false, true, false, true, false]);
});
