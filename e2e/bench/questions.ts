import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from '@/app/_start/child';
import { serve } from '@/app/_start/server';
import { drawer } from '@/ingest/bench/corpus';
import { collection, WORDS } from '@/ingest/bench/timeline/collection';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { quantile } from './frames';

/** The searches of `npm run bench -- server`: prints its table as JSON, for the process that asked. */

const EVENTS = 100_000;
const ASKED = 200;

type Query = (i: number, pick: <T>(list: readonly T[]) => T) => string;

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
};

/** Milliseconds from asking to the last byte, one after the other. */
async function timesOf(origin: string, query: Query): Promise<number[]> {
  const draw = drawer(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const times: number[] = [];
  for (let i = 0; i < ASKED; i += 1) {
    const from = performance.now();
    const response = await fetch(`${origin}${query(i, pick)}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${query(i, pick)} answers ${response.status}.`);
    times.push(performance.now() - from);
  }
  return times;
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
const file = path.join(folder, 'large.db');
try {
  await writeKnowledgeBase(collection(EVENTS), file);
  const { process: server, port } = await serve({ host: '127.0.0.1', port: 0 }, file, 'start');
  try {
    const origin = `http://localhost:${port}`;
    await timesOf(origin, (i) => search(`${WORDS[i % WORDS.length]} ${i}`));
    const rows: object[] = [];
    for (const [what, query] of Object.entries(QUERIES)) {
      const times = await timesOf(origin, query);
      rows.push({
        what: `${what}, ${EVENTS.toLocaleString('en')} events`,
        'p50 (ms)': Math.round(quantile(times, 0.5)),
        'p99 (ms)': Math.round(quantile(times, 0.99)),
      });
    }
    console.log(JSON.stringify(rows));
  } finally {
    await stop(server);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit();
