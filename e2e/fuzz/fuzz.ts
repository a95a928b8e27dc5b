import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type RawAnswer, rawRequest } from '@/app/_start/caching-proxy/raw-request';
import { stop, stopChildrenWithParent } from '@/app/_start/child';
import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';
import { FIVE } from '@/ingest/fixtures/five';
import { prefixOf } from '@/lib/collections/address';
import { collectionsAt } from '@/lib/collections/served';
import { chanceOf } from './chance';
import { faultsOf, plainFaultsOf } from './check';
import { knownAt } from './known';
import { requestFrom, type Written } from './requests';

/** What an answer may take, in milliseconds; one that took longer while others were asked is asked for once more alone. */
const PATIENCE = 2000;
const AT_ONCE = 6;
const SHOWN = 20;

interface Asked {
  answer: RawAnswer;
  milliseconds: number;
}

async function ask(port: number, { method, target, headers, body }: Written): Promise<Asked> {
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  const from = performance.now();
  const answer = await rawRequest(port, lines, body).catch(
    (error: Error): RawAnswer => ({ status: Number.NaN, headers: {}, body: error.message }),
  );
  return { answer, milliseconds: performance.now() - from };
}

const shown = ({ method, target, headers, body }: Written) =>
  `${method} ${target.slice(0, 160)} ${JSON.stringify(headers).slice(0, 300)} ${JSON.stringify(body.slice(0, 80))}`;

/** Asks so many times, each time something else, and after every page the same as a plain reader. */
async function fuzz(port: number, requests: number, seed: number, collections: readonly string[]) {
  const known = await knownAt(`http://localhost:${port}`, collections);
  const host = `localhost:${port}`;
  const faults: string[] = [];
  const slow: Written[] = [];
  const statuses = new Map<string, number>();
  const times: number[] = [];
  let sent = 0;
  const count = (written: Written, { answer, milliseconds }: Asked, wrong: string[]) => {
    sent += 1;
    times.push(milliseconds);
    const group = Number.isNaN(answer.status) ? 'none' : `${Math.floor(answer.status / 100)}xx`;
    statuses.set(group, (statuses.get(group) ?? 0) + 1);
    if (milliseconds > PATIENCE) slow.push(written);
    for (const fault of wrong) faults.push(`${fault}: ${shown(written)}`);
  };
  const worker = async (own: number) => {
    const chance = chanceOf(seed * 1000 + own);
    while (sent < requests) {
      const written = requestFrom(known, chance, host);
      const asked = await ask(port, written);
      count(written, asked, faultsOf(written, asked.answer));
      const target = written.target.replace(/^https?:\/\/[^/]*/, '');
      if (!target.startsWith('/') || asked.answer.status >= 400) continue;
      const plain: Written = {
        method: 'GET',
        target,
        headers: [
          ['Host', host],
          ['Accept-Language', 'en'],
        ],
        body: '',
      };
      const again = await ask(port, plain);
      count(plain, again, plainFaultsOf(again.answer));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, own) => worker(own)));
  for (const written of slow) {
    const { milliseconds } = await ask(port, written);
    if (milliseconds > PATIENCE) faults.push(`${Math.round(milliseconds)} ms: ${shown(written)}`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  console.log(`seed ${seed}: ${sent} requests`, Object.fromEntries([...statuses].sort()));
  console.log(
    `milliseconds: median ${at(0.5)}, 99 of 100 ${at(0.99)}, longest ${at(1)}; ${slow.length} over ${PATIENCE} among others`,
  );
  return faults;
}

/** What the addresses of the collections beside the default one begin with. */
const othersAt = (databaseFile: string) =>
  collectionsAt(databaseFile).flatMap(({ name }) => (name === null ? [] : [prefixOf(name)]));

/** `npm run fuzz -- --requests 20000 --seed 1`: serves the built app with a database of its own and asks it anything; exit code 1 where something is wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
  });
  const directory = mkdtempSync(path.join(tmpdir(), 'timeline-fuzz-'));
  const databaseFile = path.join(directory, 'timeline.db');
  await prepare(databaseFile, { build: true, documents: FIVE });
  const { process: server, port } = await serve({ host: '127.0.0.1', port: 0 }, databaseFile, 'start');
  try {
    const faults = await fuzz(port, Number(values.requests), Number(values.seed), othersAt(databaseFile));
    for (const fault of faults.slice(0, SHOWN)) console.error(fault);
    console.log(faults.length === 0 ? 'nothing wrong' : `${faults.length} wrong`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await stop(server);
    rmSync(directory, { recursive: true });
  }
}

stopChildrenWithParent();
await main();
