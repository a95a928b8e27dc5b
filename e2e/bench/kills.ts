import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ROOT } from '@/app/_start/prepare';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { parseLedger } from '@/lib/edits/ledger';

/** `npm run bench -- kills`: prints its table as JSON, for the process that asked. */

const SERVER = 'e2e/bench/killed-server.ts';
/** A decision takes no longer than so (ms), so that kills fall into all of it and a little behind. */
const LONGEST = 3_000;

const [times = '100'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'timeline-kills-'));
const seeds = path.join(folder, 'seeds');
const databaseFile = path.join(folder, 'data', 'timeline.db');
const ledger = path.join(seeds, 'edits.jsonl');

/** Starts the server with all that stands behind it, in a group of processes of its own. @returns it, and its address */
function start(): Promise<[ChildProcess, string]> {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, ['--import', 'tsx', SERVER, seeds, databaseFile], {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    server.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const address = /^http:\S+$/m.exec(said)?.[0];
      if (address !== undefined) resolve([server, address]);
    });
    server.once('exit', () => reject(new Error(`The server has not started: ${said}`)));
  });
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** What the database says of decisions: their ids. */
function stored(): string[] {
  const database = new Database(databaseFile, { readonly: true });
  try {
    return database.prepare<[], string>('SELECT id FROM Edit ORDER BY line').pluck().all();
  } finally {
    database.close();
  }
}

mkdirSync(seeds);
writeFileSync(path.join(seeds, 'a.txt'), WITHDRAWAL);
writeFileSync(path.join(seeds, 'b.txt'), VISIT);

const counted = {
  kills: 0,
  'line whole': 0,
  'line absent': 0,
  'answered before': 0,
  unfinished: 0,
  'database behind': 0,
};
let known: string[] = [];
for (let i = 0; i < Number(times); i += 1) {
  const [server, address] = await start();
  // The start has read whatever the one before has left.
  const ids = parseLedger(textOf(ledger)).lines.map(({ edit }) => edit.id);
  if (JSON.stringify(stored()) !== JSON.stringify(ids)) counted['database behind'] += 1;
  if (!ids.slice(0, known.length).every((id, at) => id === known[at])) throw new Error('A line is lost.');
  known = ids;
  const { events } = (await (await fetch(`${address}/api/events`)).json()) as { events: { id: string }[] };
  const body = { who: 'Ann', decisions: [{ does: 'note', target: { event: events[0]?.id }, text: `${i}` }] };
  let isAnswered = false;
  const asked = fetch(`${address}/api/edits`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).then(
    ({ status }) => {
      isAnswered = status === 201;
    },
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve, Math.random() ** 2 * LONGEST));
  server.removeAllListeners('exit');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  await Promise.all([ended, asked]);
  counted.kills += 1;
  if (isAnswered) counted['answered before'] += 1;
  const text = textOf(ledger);
  const { lines, faults } = parseLedger(text);
  if (faults.some(({ rule }) => rule !== 'edit.unfinished')) throw new Error(`Broken: ${text.slice(-300)}`);
  if (faults.length > 0) counted.unfinished += 1;
  if (lines.length > known.length) counted['line whole'] += 1;
  else counted['line absent'] += 1;
  if (isAnswered && lines.length === known.length) throw new Error('What was answered is not written.');
}
rmSync(folder, { recursive: true });
console.log(JSON.stringify([{ what: 'kill -9 of the server within a decision', ...counted }]));
