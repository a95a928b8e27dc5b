import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { Diagnostics } from './faults/diagnostics';
import { FIVE } from './fixtures/five';
import { loadLexicon } from './knowledge/load';
import { ingest, STAGES } from './pipeline';
import { readFolder } from './read/read-folder';
import type { Stage, Work } from './stages/work';
import { writeKnowledgeBase } from './store/write';

/** From now on whoever changes a thing, or what is in it, is thrown an error. */
function freeze(thing: unknown): void {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing)) return;
  for (const part of Object.values(Object.freeze(thing))) freeze(part);
}

/** Has what a stage found frozen as soon as it has run. */
function freezeBehind(name: string, found: (work: Work) => unknown): void {
  const stage = STAGES.find((one) => one.name === name) as Stage;
  const run = stage.run.bind(stage);
  vi.spyOn(stage, 'run').mockImplementation((work) => {
    run(work);
    freeze(found(work));
  });
}

afterEach(() => vi.restoreAllMocks());

test('nobody changes what an earlier stage found: drafts and the knowledge base share objects', async () => {
  const [read, lexicon] = [await readFolder(FIVE, new Diagnostics()), loadLexicon()];
  const plain = ingest(read, lexicon, new Diagnostics());
  freezeBehind('extract', ({ documents }) =>
    documents.map(({ timexes, mentions, positions, passedOver, date }) => ({
      timexes,
      mentions,
      positions,
      passedOver,
      date,
    })),
  );
  freezeBehind('assemble', ({ assembled }) => assembled);
  const kb = ingest(read, lexicon, new Diagnostics());
  // A document on which a stage fails is left out.
  expect(isDeepStrictEqual(kb, plain)).toBe(true);
  freeze(kb);
  const folder = mkdtempSync(path.join(tmpdir(), 'shared-'));
  try {
    await writeKnowledgeBase(kb, path.join(folder, 'timeline.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
