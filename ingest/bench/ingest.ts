import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAPERS, SHAPE, type Shape } from './collection/collection';
import type { CollectionRun } from './collection-job';
import { type Measured, medians, type Row, runBuilt } from './measure';

const CHRONO = join(import.meta.dirname, 'chrono-job.ts');
const USAGE =
  'npm run bench -- ingest [--collection news|mixed] [--documents 100,1000,10000] [--threads 1] [--seed 1] [--burst SHARE] [--most-in-burst 300]';

/** The most that the slope of a stage may be between the two largest collections. */
const MOST_SLOPE = 1.15;
/** What takes fewer CPU seconds than this in the larger of two collections grows with nothing that can be told from noise. */
const LEAST_SECONDS = 0.3;

/**
 * The whole ingest with storing over made-up collections of growing size: speed, memory, CPU seconds of every stage and how they grow with the text (the slope between two sizes
 * in a log-log plot), and beside them chrono-node on the text of the smallest.
 * @returns a line for each stage; sets the exit code where one grows faster than `MOST_SLOPE` between the two largest
 */
export async function benchIngest(args: readonly string[]): Promise<Row[]> {
  const { sizes, shape, threads } = asked(args);
  const runs: CollectionRun[] = [];
  for (const documents of sizes) {
    const own: Shape = { ...shape, documents };
    runs.push((await runBuilt('collection-job', [JSON.stringify(own), `${threads}`])) as CollectionRun);
  }
  const chrono = medians([{ file: CHRONO, args: [JSON.stringify({ ...shape, documents: sizes[0] })] }], 1);
  const chronoSpeed = perCpuSecond(chrono[0] as Measured);
  console.table(runs.map((run) => speedOf(run, chronoSpeed)));
  const names = [...new Set(runs.flatMap(({ stages }) => stages.map(([name]) => name)))];
  return ['all stages', ...names].map((stage) => {
    const slopes = runs.slice(1).map((run, i) => slopeOf(stage, runs[i] as CollectionRun, run));
    if ((slopes.at(-1) ?? 0) > MOST_SLOPE) process.exitCode = 1;
    return {
      stage,
      ...Object.fromEntries(runs.map((run) => [`s, ${run.documents}`, secondsOf(stage, run).toFixed(2)])),
      ...Object.fromEntries(
        slopes.map((slope, i) => [`slope to ${sizes[i + 1]}`, slope === null ? '' : slope.toFixed(2)]),
      ),
    };
  });
}

function asked(args: readonly string[]): { sizes: number[]; shape: Shape; threads: number } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      collection: text,
      documents: text,
      threads: text,
      seed: text,
      burst: text,
      'most-in-burst': text,
    },
  });
  const number = (given: string | undefined, otherwise: number): number => {
    const value = given === undefined ? otherwise : Number(given);
    if (!Number.isFinite(value) || value < 0) throw new Error(`“${given}” is no number. Usage: ${USAGE}`);
    return value;
  };
  const papers = PAPERS[values.collection ?? 'news'];
  if (papers === undefined)
    throw new Error(
      `“${values.collection}” is no collection: ${Object.keys(PAPERS).join(', ')}. Usage: ${USAGE}`,
    );
  const sizes = (values.documents ?? '100,1000,10000').split(',').map((size) => number(size, 0));
  return {
    sizes: sizes.sort((a, b) => a - b),
    threads: number(values.threads, 1),
    shape: {
      ...SHAPE,
      papers,
      seed: number(values.seed, SHAPE.seed),
      burst: number(values.burst, SHAPE.burst),
      mostInBurst: number(values['most-in-burst'], SHAPE.mostInBurst),
    },
  };
}

function perCpuSecond({ characters, cpuMilliseconds }: Measured): number {
  return (characters / cpuMilliseconds) * 1000;
}

function speedOf(run: CollectionRun, chrono: number): Row {
  const { documents, characters, seconds, peakMegabytes, counts } = run;
  const cpu = secondsOf('all stages', run);
  return {
    documents,
    characters,
    mentions: counts.mentions ?? 0,
    events: counts.events ?? 0,
    seconds: seconds.toFixed(1),
    'CPU s': cpu.toFixed(1),
    'characters/CPU s': Math.round(characters / cpu),
    'documents/CPU s': (documents / cpu).toFixed(1),
    'to chrono': (characters / cpu / chrono).toFixed(4),
    'peak MB': Math.round(peakMegabytes),
  };
}

function secondsOf(stage: string, { stages }: CollectionRun): number {
  return stages
    .filter(([name]) => stage === 'all stages' || name === stage)
    .reduce((sum, [, seconds]) => sum + seconds, 0);
}

/** How CPU seconds grow with characters between two runs: 1 is in step, 2 is a square; null for what is too short to be measured. */
function slopeOf(stage: string, small: CollectionRun, large: CollectionRun): number | null {
  const [few, many] = [secondsOf(stage, small), secondsOf(stage, large)];
  if (many < LEAST_SECONDS) return null;
  return Math.log(many / Math.max(few, LEAST_SECONDS / 10)) / Math.log(large.characters / small.characters);
}
