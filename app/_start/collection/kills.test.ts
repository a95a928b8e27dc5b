import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROOT } from '../prepare';
import { DISK } from './disk';
import { filesOf, placeWith, tidyUp } from './fixture';
import { Journal } from './journal';

tidyUp();

/** How long the victim is at work at most, in milliseconds: a change takes some tens of them. */
const LONGEST = 600;

test('a process that is killed at any moment while it adds and replaces leaves each document whole or as it was, and all that it said it had done', async () => {
  const place = placeWith({
    'mine.txt': 'mine',
    'sources.json': '[{ "id": "mine", "type": "book", "x-shelf": 7 }]',
  });
  const moments = fc.sample(fc.integer({ min: 0, max: LONGEST }), 14);
  let kept = 0;
  for (const [run, moment] of moments.entries()) {
    const args = [
      '--import',
      'tsx',
      'app/_start/collection/change-until-killed.ts',
      place.folder,
      place.data,
      `r${run}-`,
    ];
    const victim = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    victim.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    await Promise.race([once(victim.stdout, 'data'), once(victim, 'exit')]);
    await pause(moment);
    victim.kill('SIGKILL');
    await once(victim, 'close');

    expect(await new Journal(place, DISK).recover()).toEqual([]);
    const files = filesOf(place);
    const entries: { id: string; title?: string }[] = JSON.parse(files['sources.json'] ?? '');
    const titles = new Map(entries.map(({ id, title }) => [id, title]));
    expect(entries[0]).toEqual({ id: 'mine', type: 'book', 'x-shelf': 7 });
    const documents = Object.entries(files).filter(
      ([name]) => name !== 'sources.json' && name !== 'mine.txt',
    );
    for (const [name, text] of documents) {
      const id = name.replace(/\.txt$/, '');
      const [begun, filling, version] = text.split(' ');
      expect([begun, filling?.length, version]).toEqual([id, 20_000, titles.get(id)]);
    }
    expect(titles.size).toBe(documents.length + 1);
    for (const line of said.split('\n').slice(0, -1)) {
      const [kind, name = ''] = line.split(' ');
      expect(files[`${name}.txt`]).toBeDefined();
      if (kind === 'replace') expect(titles.get(name)).toBe('2');
    }
    kept += documents.length;
  }
  expect(kept).toBeGreaterThan(moments.length);
});
