import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLedger } from '@/lib/edits/ledger';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { ROOT } from '../../prepare';
import { placeWith, tidyUp } from '../fixture';
import { LedgerFile } from './ledger-file';

tidyUp();

const KILLS = 100;
/** How long the victim writes at most, in milliseconds. */
const LONGEST = 60;

test('a process that is killed at any moment while it decides leaves each line whole or unfinished, and all that it said it had written', async () => {
  const place = placeWith({ 'mine.txt': 'mine' });
  const file = path.join(place.folder, LEDGER_FILE);
  // From a build, since to compile it anew each time would take most of the time.
  const victimFile = path.join(place.data, 'victim.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'app/_start/collection/ledger/append-until-killed.ts')],
    ...{ bundle: true, platform: 'node', format: 'esm', outfile: victimFile },
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
  const moments = fc.sample(fc.integer({ min: 0, max: LONGEST }), KILLS);
  const said: string[] = [];
  for (const [run, moment] of moments.entries()) {
    const victim = spawn(process.execPath, [victimFile, place.folder, place.data, `run-${run}`], {
      ...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
    });
    let heard = '';
    victim.stdout?.on('data', (chunk: Buffer) => {
      heard += chunk;
    });
    const closed = once(victim, 'close');
    await Promise.race([once(victim.stdout as NodeJS.EventEmitter, 'data'), closed]);
    await pause(moment);
    victim.kill('SIGKILL');
    expect(await closed).toEqual([null, 'SIGKILL']);
    said.push(...heard.split('\n').slice(0, -1));
    // What a writer leaves that is stopped within its call, which no signal does on a sound disk.
    if (run % 3 === 0) appendFileSync(file, '{"id":"half-0001","at":');

    const { lines, faults } = parseLedger(readFileSync(file, 'utf8'));
    const ids = new Set(lines.map(({ edit }) => edit.id));
    expect(faults.filter(({ rule }) => rule !== 'edit.unfinished')).toEqual([]);
    expect(said.filter((id) => !ids.has(id))).toEqual([]);
  }
  expect(said.length).toBeGreaterThan(KILLS);
  const last = new LedgerFile(place);
  await last.append([
    {
      ...{ id: 'the-last-one', at: new Date().toISOString(), who: '甲', why: '' },
      decision: { does: 'undo', edit: said[0] ?? '' },
    },
  ]);
  expect(last.read().faults).toEqual([]);
});
