import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { NO_LEDGER } from '@/lib/edits/ledger';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingest, ingestInSteps } from '../pipeline';
import type { ReadDocument } from '../read/read-folder';
import { Earlier } from '../stages/earlier';
import { Readings } from '../stages/readings';
import { asBefore } from './as-before';
import { knowledgeBaseFixture } from './fixture';
import { dumpOf } from './fixture-dump';
import { replaceFiles } from './replace';
import { KeptDatabase, writeKnowledgeBase } from './write';

const folder = mkdtempSync(join(tmpdir(), 'rewrite-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [file, anew] = [join(folder, 'kept.db'), join(folder, 'anew.db')];
const lexicon = loadLexicon();

/** Some tell the same event, one dates a round that others name, two contradict each other, one has no date. */
const TEXTS = [
  '2003年1月10日，北韓宣布退出禁止核武擴散條約。美國總統布希表示關切。',
  '第二輪六方會談在北京舉行。2004年2月28日，第二輪六方會談閉幕，各方同意成立工作小組。',
  '第三輪六方會談於2004年6月23日在北京舉行，南韓代表團團長李秀赫提議三階段方案。',
  '剛剛結束的第三輪六方會談沒有成果。星期三，南韓外長在首爾會見日本外相。',
  '2004年6月23日，南韓外長在首爾會見日本外相。2002年10月爆發北韓核武危機。',
  '北韓核武危機於2002年8月爆發。三天前，中國外長訪問平壤。',
  '今天天氣很好。',
];

const state = fc.array(
  fc.option(fc.record({ text: fc.constantFrom(...TEXTS), year: fc.option(fc.constantFrom(2004, 2005)) }), {
    freq: 4,
  }),
  { minLength: 6, maxLength: 6 },
);

const documentsOf = (places: readonly ({ text: string; year: number | null } | null)[]): ReadDocument[] =>
  places.flatMap((place, i) =>
    place ? [asRead(`d${i}`, place.text, place.year === null ? undefined : [place.year, 7, 1])] : [],
  );

function run(read: readonly ReadDocument[], readings: Readings, earlier: Earlier): KnowledgeBase {
  const given = { constraints: [], ledger: NO_LEDGER, packs: PACKS, readings, earlier, progress: () => {} };
  const steps = ingestInSteps(read, lexicon, new Diagnostics(), given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('after any history of documents added, changed and removed a database holds what it would hold if it were written anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 6 }), async (history) => {
      rmSync(file, { force: true });
      const [readings, earlier, kept] = [
        new Readings(lexicon, PACKS),
        new Earlier(lexicon),
        new KeptDatabase(file),
      ];
      for (const places of history) {
        const read = documentsOf(places);
        if (read.length === 0) continue;
        const kb = run(read, readings, earlier);
        await replaceFiles([kept.of(kb)]);
        kept.keep();
        earlier.kb = kb;
        readings.keep(read);
        const whole = ingest(read, lexicon, new Diagnostics());
        expect(JSON.stringify(kb)).toBe(JSON.stringify(whole));
        await writeKnowledgeBase(whole, anew);
        expect(dumpOf(file)).toEqual(dumpOf(anew));
      }
    }),
    { numRuns: 8 },
  );
});

describe('a kept database', () => {
  const kept = () => new KeptDatabase(file);
  const later = (earlier: KnowledgeBase): KnowledgeBase => {
    const kb = knowledgeBaseFixture();
    for (const event of kb.events) event.importance = 0.1;
    return { ...kb, ...asBefore(kb, earlier), run: { ...kb.run, id: 'run-2' } };
  };
  beforeEach(() => rmSync(file, { force: true }));

  it('is written anew where somebody else has replaced it', async () => {
    const [one, first] = [kept(), knowledgeBaseFixture()];
    await replaceFiles([one.of(first)]);
    one.keep();
    const foreign = { ...knowledgeBaseFixture(), contradictions: [] };
    await writeKnowledgeBase(foreign, file);
    await replaceFiles([one.of(later(first))]);
    await writeKnowledgeBase(later(first), anew);
    expect(readFileSync(file).equals(readFileSync(anew))).toBe(true);
  });

  it('refuses a change after which a row refers to nothing, and stays as it was', async () => {
    const [one, first] = [kept(), knowledgeBaseFixture()];
    await replaceFiles([one.of(first)]);
    one.keep();
    const before = readFileSync(file);
    const broken = { ...later(first), passages: [] };
    await expect(replaceFiles([one.of(broken)])).rejects.toThrow(
      /a row of \w+ refers to one that is not there/,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    await replaceFiles([one.of(later(first))]);
    await writeKnowledgeBase(later(first), anew);
    expect(dumpOf(file)).toEqual(dumpOf(anew));
  });

  it('is made where the file is gone', async () => {
    const [one, first] = [kept(), knowledgeBaseFixture()];
    await replaceFiles([one.of(first)]);
    one.keep();
    writeFileSync(file, '');
    await replaceFiles([one.of(first)]);
    await writeKnowledgeBase(first, anew);
    expect(dumpOf(file)).toEqual(dumpOf(anew));
  });
});
