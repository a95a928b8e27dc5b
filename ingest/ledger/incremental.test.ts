import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { NO_LEDGER } from '@/lib/edits/ledger';
import type { Decision } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingest, ingestInSteps } from '../pipeline';
import { type ReadDocument, readFolder } from '../read/read-folder';
import { Earlier } from '../stages/earlier';
import { Readings } from '../stages/readings';
import { checked } from '../store/checked';
import { documentsOf, ledgerOf } from './fixture';
import { drawer, hashOf, randomChange, randomDecision } from './fixture-random';
import { FoundWords } from './found-words';

const lexicon = loadLexicon();

const TEXTS = {
  a: '2003年1月10日，北韓宣布退出禁止核武擴散條約。美國總統布希表示關切。\n2005年5月2日，北韓向日本海試射飛彈。',
  b: '第二輪六方會談在北京舉行。2004年2月28日，第二輪六方會談閉幕，各方同意成立工作小組。',
  c: '2003年1月10日，平壤宣布退出禁止核武擴散條約。北韓核武危機於2002年8月爆發。三天前，中國外長訪問平壤。',
  d: '2004年6月23日，南韓外長在首爾會見日本外相。2002年10月爆發北韓核武危機。',
};

/** A process that goes on: it remembers what it found. */
class Process {
  private readonly readings = new Readings(lexicon, PACKS);
  private readonly earlier = new Earlier(lexicon);

  run(read: readonly ReadDocument[], ledger: typeof NO_LEDGER): KnowledgeBase {
    const { readings, earlier } = this;
    const given = { constraints: [], ledger, packs: PACKS, readings, earlier, progress: () => {} };
    const steps = ingestInSteps(read, lexicon, new Diagnostics(), given);
    for (;;) {
      const step = steps.next();
      if (!step.done) continue;
      earlier.kb = step.value;
      readings.keep(read);
      return step.value;
    }
  }
}

/** Every line is there with what has become of it, every one that cannot be followed is told, and no words are taken for others. */
function expectKept(kb: KnowledgeBase, decisions: readonly Decision[], read: readonly ReadDocument[]): void {
  expect(kb.edits).toHaveLength(decisions.length);
  const told = kb.diagnostics.filter(({ stage, severity }) => stage === 'ledger' && severity === 'warning');
  const failed = kb.edits.filter(({ cause }) => cause !== null);
  expect(told).toHaveLength(failed.length);
  const words = new FoundWords(read);
  for (const { decision } of kb.edits) {
    if (!('target' in decision) || !('passages' in decision.target)) continue;
    for (const anchor of decision.target.passages) {
      const found = words.of(anchor);
      if ('cause' in found) continue;
      const text = read.find(({ id }) => id === found.documentId)?.rawText ?? '';
      const [exact, now] = [anchor.quote.exact, text.slice(found.places[0]?.start, found.places[0]?.end)].map(
        (one) => one.replace(/\s/g, ''),
      ) as [string, string];
      expect(distance(exact, now)).toBeLessThanOrEqual(exact.length * 0.1);
    }
  }
}

/** Decisions and changes of documents that come in turn; what a process finds that goes on is what a new one finds. */
function history(
  start: readonly ReadDocument[],
  seed: number,
  [decided, changed]: readonly [number, number],
  compareEvery: number,
) {
  const draw = drawer(seed);
  const process = new Process();
  const decisions: Decision[] = [];
  const gone: ReadDocument[] = [];
  const count = { orphaned: 0, held: 0, runs: 0 };
  let read = [...start];
  let kb = process.run(read, NO_LEDGER);
  const step = (): void => {
    const ledger = ledgerOf(...decisions);
    kb = process.run(read, ledger);
    checked(kb);
    expectKept(kb, decisions, read);
    count.runs += 1;
    if (count.runs % compareEvery !== 0) return;
    const whole = ingest(read, lexicon, new Diagnostics(), undefined, [], PACKS, ledger);
    expect(JSON.stringify(kb)).toBe(JSON.stringify(whole));
  };
  while (decisions.length < decided) {
    const ids = kb.edits.map(({ id }) => id);
    const many = Math.min(decided - decisions.length, 1 + Math.floor(draw() * 5));
    for (let i = 0; i < many; i += 1) decisions.push(randomDecision(kb, ids, draw));
    step();
  }
  const before = kb.edits;
  for (let i = 0; i < changed; i += 1) {
    read = randomChange(read, gone, draw);
    step();
  }
  // What was taken out comes back: what only waited for it holds again.
  read.push(...gone);
  step();
  for (const { state } of kb.edits) {
    if (state === 'orphaned') count.orphaned += 1;
    if (state === 'applied') count.held += 1;
  }
  read = [...start];
  step();
  expect(kb.edits).toEqual(before);
  return count;
}

/** The whole measure takes minutes: `LEDGER_WHOLE=1 npx vitest run ingest/ledger/incremental.test.ts`. */
const isWhole = process.env.LEDGER_WHOLE !== undefined;

test.each(isWhole ? [7] : [1, 2, 3, 4])(
  'decisions and changes of documents at random: none is lost, what is not found is told, and a process that goes on finds what a new one finds (%i)',
  async (seed) => {
    if (!isWhole) return void history(documentsOf(TEXTS), seed, [12, 10], 1);
    const read = (await readFolder(FIVE, new Diagnostics())).map((one) => ({
      ...one,
      sha256: hashOf(one.rawText),
    }));
    console.info(history(read, seed, [200, 200], 20));
  },
  isWhole ? 3_600_000 : undefined,
);
