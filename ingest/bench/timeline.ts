import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './measure';

const JOB = join(import.meta.dirname, '..', '..', 'e2e', 'bench', 'timeline.ts');

/** The timeline in a browser, with made-up events and with the documents; it needs the built app and runs on its own. */
export function benchTimeline(): Row[] {
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--max-old-space-size=8192', JOB], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '[]');
}
