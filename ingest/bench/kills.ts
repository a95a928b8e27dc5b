import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './measure';

const JOB = join(import.meta.dirname, '..', '..', 'e2e', 'bench', 'kills.ts');

/**
 * Ends the server, with all that stands behind it, at a random moment of a decision, again and again: the last line of the ledger is whole or absent, what was answered is written, and the
 * next start reads what is there. It needs the built app. @param times how often; a hundred unless told
 */
export function benchKills([times = '100']: readonly string[]): Row[] {
  const out = execFileSync(process.execPath, ['--import', 'tsx', JOB, times], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '[]');
}
