import { execFileSync } from 'node:child_process';
import { resourceUsage } from 'node:process';

/** What one run of one job took. */
export interface Measured {
  readonly characters: number;
  readonly milliseconds: number;
  /** The most memory the process ever held. */
  readonly peakMegabytes: number;
}

/** A line of the printed table. */
export type Row = Readonly<Record<string, string | number>>;

/** Runs a job and prints what it took, for the process that asked. */
export function report(job: () => number): void {
  const start = performance.now();
  const characters = job();
  const milliseconds = performance.now() - start;
  const peakMegabytes = resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ characters, milliseconds, peakMegabytes } satisfies Measured));
}

/**
 * Runs a job's file in a process of its own, so that its memory is its own, several times.
 * @returns the run of the median time
 */
export function median(file: string, args: readonly string[], runs: number): Measured {
  const results = Array.from({ length: runs }, (): Measured => {
    const out = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--max-old-space-size=8192', file, ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    return JSON.parse(out) as Measured;
  });
  results.sort((a, b) => a.milliseconds - b.milliseconds);
  return results[Math.floor(runs / 2)] as Measured;
}

export function perSecond({ characters, milliseconds }: Measured): number {
  return Math.round((characters / milliseconds) * 1000);
}
