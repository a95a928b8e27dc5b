import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './measure';
import type { Outcome } from './mutations-job';

/** How many inputs of a kind are tried, and in how many processes: one that crashes or hangs takes no other along. */
const KINDS = [
  { kind: 'documents', inputs: 3000, each: 100 },
  { kind: 'sources', inputs: 500, each: 100 },
] as const;
/** A process that has not ended by then hangs. */
const MOST_MILLISECONDS = 300_000;

/**
 * Ingests mutated documents (bytes, characters, sentences, dates, also before the common era) and mutated bibliographies, and cites and exports what comes out. What
 * fails is printed with its seed: `mutations-job.ts KIND SEED COUNT` does it again. The exit code is 1 where anything fails, crashes or hangs.
 * @param first the seed of the first process
 */
export function benchMutations(first = '1'): Row[] {
  return KINDS.map(({ kind, inputs, each }) => {
    const jobs = Array.from({ length: inputs / each }, (_, i) => run(kind, Number(first) + i, each));
    const done = jobs.flatMap((job) => job ?? []);
    const failed = done.flatMap((outcome) => outcome.failed);
    for (const message of failed) console.error(message);
    if (failed.length > 0 || done.length < jobs.length) process.exitCode = 1;
    const sum = (of: (outcome: Outcome) => number): number => done.reduce((total, one) => total + of(one), 0);
    return {
      kind,
      inputs: sum((one) => one.inputs),
      'refused with a sentence': sum((one) => one.refused),
      failed: failed.length,
      'crashed or hung': jobs.length - done.length,
      'slowest s': Math.max(0, ...done.map((one) => one.slowestSeconds)).toFixed(1),
    };
  });
}

function run(kind: string, seed: number, count: number): Outcome | null {
  const job = join(import.meta.dirname, 'mutations-job.ts');
  const command = ['--import', 'tsx', job, kind, String(seed), String(count)];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    timeout: MOST_MILLISECONDS,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return JSON.parse(stdout) as Outcome;
  console.error(`${kind}, seed ${seed}: crashed or hung`);
  return null;
}
