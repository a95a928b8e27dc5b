import '../command/engine';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { Diagnostics } from '../faults/diagnostics';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { writeKnowledgeBase } from '../store/write';
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

/** Ingests one collection and prints what it took: `collection-job.ts SHAPE`, with the shape as JSON. */
const shape = JSON.parse(process.argv[2] ?? '{}') as Shape;
const lexicon = loadLexicon();
const read = madeUpCollection(lexicon, shape);
const characters = read.reduce((sum, { rawText }) => sum + rawText.length, 0);
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
try {
  const start = performance.now();
  const kb = ingest(read, lexicon, new Diagnostics(), begin);
  begin('store');
  await writeKnowledgeBase(kb, join(folder, 'timeline.db'));
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
  rmSync(folder, { recursive: true });
}
