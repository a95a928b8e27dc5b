import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { NO_LEDGER } from '@/lib/edits/ledger';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { build } from '../command/build.mjs';
import { FOLDER } from '../command/build-state.mjs';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { FIVE } from '../fixtures/five';
import { ROUND, VISIT, WITHDRAWAL } from '../fixtures/fixture-texts';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingest, ingestInSteps } from '../pipeline';
import { type ReadDocument, readFolder } from '../read/read-folder';
import { Readings } from '../stages/readings';
import { Pool } from './pool';
import { readInParallel } from './read-in-parallel';

const lexicon = loadLexicon();
const BUILT = pathToFileURL(join(FOLDER, 'worker.cjs'));
const DYING = new URL('./dying-worker.mjs', import.meta.url);

const SMALL = [asRead('a', WITHDRAWAL), asRead('fatal', ROUND), asRead('z', VISIT)];

async function withPool(
  read: readonly ReadDocument[],
  pool: Pool,
  told: string[] = [],
  isAlong = false,
): Promise<KnowledgeBase> {
  const readings = new Readings(lexicon, PACKS);
  const given = {
    constraints: [],
    ledger: NO_LEDGER,
    packs: PACKS,
    readings,
    progress: () => {},
    earlier: null,
  };
  const steps = ingestInSteps(read, lexicon, new Diagnostics(), given);
  try {
    const tell = (done: number, all: number) => told.push(`${done}/${all}`);
    return await readInParallel(steps, readings, pool, tell, 0, isAlong);
  } finally {
    await pool.close();
  }
}

/** To the byte; what is compared is too long to be printed where it differs. */
const isSame = (one: KnowledgeBase, other: KnowledgeBase): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

beforeAll(async () => {
  await build();
});

test.each([
  [1, false],
  [2, false],
  [1, true],
  [3, true],
])('%i workers give the same bytes as none; the thread itself reads along: %s', async (threads, isAlong) => {
  const read = await readFolder(FIVE, new Diagnostics());
  const told: string[] = [];
  const kb = await withPool(read, new Pool(threads, BUILT), told, isAlong);
  expect(isSame(kb, ingest(read, lexicon, new Diagnostics()))).toBe(true);
  expect(told.slice(0, 5)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
});

test('a worker runs from the source too', async () => {
  const kb = await withPool(SMALL, new Pool(1));
  expect(isSame(kb, ingest(SMALL, lexicon, new Diagnostics()))).toBe(true);
});

test.each([
  [1, 'fatal', 'read'],
  [2, 'fatal', 'read'],
  [1, 'fatal-titles', 'titled'],
  [2, 'fatal-titles', 'titled'],
])(
  'of %i workers one that ends leaves out the document %s that it %s, and nothing else',
  async (threads, fatal, did) => {
    const read = [asRead('a', WITHDRAWAL), asRead(fatal, ROUND), asRead('z', VISIT)];
    const kb = await withPool(read, new Pool(threads, DYING));
    const whole = ingest(
      read.filter(({ id }) => id !== fatal),
      lexicon,
      new Diagnostics(),
    );
    expect(kb.documents.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(kb.mentions).toEqual(whole.mentions);
    const failed = kb.diagnostics.filter(({ rule }) => rule === 'document.failed');
    expect(failed.map(({ severity }) => severity)).toEqual(['error']);
    expect(failed[0]?.message).toContain(`${fatal}.txt was left out: `);
    expect(failed[0]?.message).toContain(`the worker that ${did} it ended: it ended with code 7`);
  },
);

test('where no worker can be started all is read without', async () => {
  const kb = await withPool(SMALL, new Pool(2, new URL('./none.mjs', import.meta.url)));
  expect(kb.documents).toHaveLength(3);
});
