import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { build, buildOf } from '../command/build.mjs';
import { FOLDER, isFresh } from '../command/build-state.mjs';

/** What one run of one job took. */
export interface Measured {
  readonly characters: number;
  /** By the clock. */
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  /** The most memory the process ever held. */
  readonly peakMegabytes: number;
}

/** A line of the printed table. */
export type Row = Readonly<Record<string, string | number>>;

/** Runs a job and prints what it took, for the process that asked. */
export async function report(job: () => number | Promise<number>): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const characters = await job();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpuMilliseconds = (user + system) / 1000;
  const peakMegabytes = resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({ characters, milliseconds, cpuMilliseconds, peakMegabytes } satisfies Measured),
  );
}

/** A job's file, and what it is told. */
export interface Job {
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * Runs jobs in turn, several times round, each in a process of its own: its memory is its own, and whatever else the machine does meets all of them alike.
 * @returns for each job the run of its median time
 */
export function medians(jobs: readonly Job[], rounds: number): Measured[] {
  const runs = jobs.map((): Measured[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, job] of jobs.entries()) runs[i]?.push(runAlone(job));
  return runs.map((results) => {
    results.sort((a, b) => a.milliseconds - b.milliseconds);
    return results[Math.floor(rounds / 2)] as Measured;
  });
}

/**
 * Runs a job that prints what it measured, in a process of its own, from a build like that of the command line: what the loader of TypeScript adds for the sake of names slows the
 * code by a twentieth.
 * @param name the job's file in this folder, without ending
 * @returns what it printed, read as JSON
 */
export async function runBuilt(name: string, args: readonly string[]): Promise<unknown> {
  if (!isFresh()) await build();
  await buildOf({ [name]: `ingest/bench/${name}.ts` });
  const command = ['--max-old-space-size=8192', join(FOLDER, `${name}.cjs`), ...args];
  const out = execFileSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out);
}

function runAlone({ file, args }: Job): Measured {
  const command = ['--import', 'tsx', '--max-old-space-size=8192', file, ...args];
  const out = execFileSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as Measured;
}

export function perSecond({ characters, milliseconds }: Measured): number {
  return Math.round((characters / milliseconds) * 1000);
}
