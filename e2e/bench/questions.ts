import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from '@/app/_start/child';
import { type Served, serve } from '@/app/_start/server';
import { drawer } from '@/ingest/bench/corpus';
import { WORDS } from '@/ingest/bench/timeline/collection';
import { computing } from './computing';
import { quantile } from './frames';
import { type Large, largeDatabases } from './large';

/** The questions to large collections of `npm run bench -- server`: prints its table as JSON, for the process that asked. */

const ASKED = 200;

type Query = (i: number, pick: <T>(list: readonly T[]) => T) => string;

const state = (i: number) => `S${String(i % 24).padStart(2, '0')}`;
const year = (i: number) => 1945 + (i % 75);

const search = (query: string) => `/api/search?limit=50&q=${encodeURIComponent(query)}`;

/** What is asked, no query twice: the number of an event beside makes each of them new to the app. */
const QUERIES: Readonly<Record<string, Query>> = {
  'two characters': (i, pick) =>
    search(`${pick(WORDS)} ${1945 + (i % 75)}-${String((i % 12) + 1).padStart(2, '0')}`),
  'two characters alone': (i) => search(WORDS[i % WORDS.length] ?? ''),
  'a name': (i) => search(`State ${i % 24} ${1945 + (i % 75)}`),
  'a phrase': (i, pick) => search(`「${pick(WORDS)}${pick(WORDS)}第${i}」`),
  suggestions: (i, pick) =>
    `/api/suggest?q=${encodeURIComponent(`${pick(WORDS)}${i % 2 === 0 ? '' : pick(WORDS)}`)}`,
  facets: (i) => `/api/facets?country=${state(i)}&status=occurred&from=${year(i)}-01-01`,
  'a list': (i) => `/api/events?limit=50&country=${state(i)}&from=${year(i)}-01-01&sort=importance`,
  'a name page': (i) => `/api/names/${state(i)}?part=${i + 1}`,
};

/** Milliseconds by the clock from asking to the last byte, one question after the other, and those in which the app and what stands before it computed. */
interface Times {
  clock: number[];
  computed: number[];
}

async function timesOf({ process: app, port }: Served, query: Query): Promise<Times> {
  const origin = `http://localhost:${port}`;
  const draw = drawer(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const times: Times = { clock: [], computed: [] };
  for (let i = 0; i < ASKED; i += 1) {
    const [from, before] = [performance.now(), computing([app.pid, process.pid])];
    const response = await fetch(`${origin}${query(i, pick)}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${query(i, pick)} answers ${response.status}.`);
    times.clock.push(performance.now() - from);
    times.computed.push(computing([app.pid, process.pid]) - before);
  }
  return times;
}

/** All questions to one database. */
async function rowsOf({ events, file }: Large): Promise<object[]> {
  const served = await serve({ host: '127.0.0.1', port: 0 }, file, 'start');
  try {
    await timesOf(served, (i) => search(`${WORDS[i % WORDS.length]} ${i}`));
    const rows: object[] = [];
    for (const [what, query] of Object.entries(QUERIES)) {
      const { clock, computed } = await timesOf(served, query);
      rows.push({
        what: `${what}, ${events} events`,
        'p50 (ms)': Math.round(quantile(clock, 0.5)),
        'p99 (ms)': Math.round(quantile(clock, 0.99)),
        'computing, p50 (ms)': Math.round(quantile(computed, 0.5)),
        'computing, p99 (ms)': Math.round(quantile(computed, 0.99)),
        'longest (ms)': Math.round(Math.max(...clock)),
      });
    }
    return rows;
  } finally {
    await stop(served.process);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-questions-'));
try {
  const rows: object[] = [];
  for (const large of await largeDatabases(folder)) rows.push(...(await rowsOf(large)));
  console.log(JSON.stringify(rows));
} finally {
  rmSync(folder, { recursive: true });
}
process.exit();
