import { existsSync, readFileSync } from 'node:fs';

/**
 * The computing time of the main threads of some processes so far, in milliseconds: on a machine that does other things beside, the clock tells nothing of a question. Only
 * Linux says it (`/proc/…/schedstat`, docs.kernel.org/scheduler/sched-stats.html); elsewhere NaN.
 */
export function computing(pids: readonly (number | undefined)[]): number {
  let nanoseconds = 0;
  for (const pid of pids) {
    const file = `/proc/${pid}/task/${pid}/schedstat`;
    if (!existsSync(file)) return Number.NaN;
    nanoseconds += Number(readFileSync(file, 'utf8').split(' ')[0]);
  }
  return nanoseconds / 1e6;
}
