import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { NO_LEDGER } from '@/lib/edits/ledger';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { expectText } from '../command/engine';
import { Diagnostics } from '../faults/diagnostics';
import type { Lexicon } from '../knowledge/lexicon';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingestInSteps } from '../pipeline';
import type { ReadDocument } from '../read/read-folder';
import { Readings } from '../stages/readings';
import { replaceFiles } from '../store/replace';
import { databaseAt } from '../store/write';
import { Pool } from '../workers/pool';
import { readInParallel } from '../workers/read-in-parallel';
import { madeUpCollection, type Shape } from './collection/collection';

/** What one ingest of a made-up collection took. */
export interface CollectionRun {
  readonly documents: number;
  readonly characters: number;
  /** By the clock, from the texts to the stored database. */
  readonly seconds: number;
  /** CPU seconds of every stage, in the order in which they ran; a stage that ran twice is one. */
  readonly stages: readonly (readonly [stage: string, cpuSeconds: number])[];
  readonly peakMegabytes: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Ingests one collection and prints what it took: `collection-job.ts SHAPE THREADS`, with the shape as JSON. */
async function main(shape: Shape, threads: number): Promise<void> {
  const lexicon = loadLexicon();
  const read = madeUpCollection(lexicon, shape);
  const characters = read.reduce((sum, { rawText }) => sum + rawText.length, 0);
  expectText(characters);
  const stages = new Map<string, number>();
  let current = '';
  let before = process.cpuUsage();
  const begin = (stage: string): void => {
    const { user, system } = process.cpuUsage(before);
    if (current !== '') stages.set(current, (stages.get(current) ?? 0) + (user + system) / 1e6);
    current = stage;
    before = process.cpuUsage();
  };
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const pool = threads > 1 ? new Pool(threads - 1) : null;
  try {
    const start = performance.now();
    const kb = await found(read, lexicon, pool, begin);
    begin('store');
    await replaceFiles([databaseAt(join(folder, 'timeline.db'), kb)]);
    begin('');
    const result: CollectionRun = {
      documents: read.length,
      characters,
      seconds: (performance.now() - start) / 1000,
      stages: [...stages],
      peakMegabytes: resourceUsage().maxRSS / 1024,
      counts: kb.run.counts,
    };
    console.log(JSON.stringify(result));
  } finally {
    await pool?.close();
    rmSync(folder, { recursive: true });
  }
}

/** What the collection tells; what was read of it is let go before it is stored. */
function found(
  read: readonly ReadDocument[],
  lexicon: Lexicon,
  pool: Pool | null,
  progress: (stage: string) => void,
): Promise<KnowledgeBase> {
  const readings = new Readings(lexicon, PACKS);
  const given = { constraints: [], ledger: NO_LEDGER, packs: PACKS, readings, progress, earlier: null };
  return readInParallel(ingestInSteps(read, lexicon, new Diagnostics(), given), readings, pool);
}

void main(JSON.parse(process.argv[2] ?? '{}') as Shape, Number(process.argv[3] ?? '1'));
