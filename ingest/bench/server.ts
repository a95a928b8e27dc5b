import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import type { Row } from './measure';

const START = join(import.meta.dirname, '..', '..', 'app', '_start', 'start.ts');
const CONNECTIONS = 10;
const SECONDS = 5;

/** Pages and routes, as a browser asks for them; `%` stands for a number that makes every address a new one. */
const ADDRESSES = [
  { what: '/sources, new each time', path: '/sources?n=%' },
  { what: '/sources, asked for before', path: '/sources' },
  { what: 'home page, new each time', path: '/?n=%' },
  { what: 'home page, asked for before', path: '/' },
  { what: '/api/events, new each time', path: '/api/events?country=JPN&document=n%' },
  { what: '/api/events, asked for before', path: '/api/events?country=JPN' },
] as const;

/** Requests a second of the served app, each address beside itself when it is new, so that the app has to draw it. */
export async function benchServer(): Promise<Row[]> {
  const { server, origin } = await start();
  const rows: Row[] = [];
  try {
    let dynamic = 0;
    for (const { what, path } of ADDRESSES) {
      const isNew = path.endsWith('%');
      const speed = await requestsPerSecond(origin, path);
      if (isNew) dynamic = speed;
      rows.push({ what, 'requests/s': speed, 'to new': (speed / dynamic).toFixed(1) });
    }
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  return rows;
}

async function requestsPerSecond(origin: string, path: string): Promise<number> {
  let count = 0;
  const address = path.replace(/%$/, '');
  const isNew = path.endsWith('%');
  const headers = { 'accept-encoding': 'gzip', 'accept-language': 'en' };
  if (!isNew) await fetch(`${origin}${address}`, { headers });
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        method: 'GET',
        path: address,
        headers,
        setupRequest: (request) => {
          count += 1;
          return isNew ? { ...request, path: `${address}${count}` } : request;
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path} was not always answered.`);
  return Math.round(result.requests.average);
}

/** Starts the app as a person does, and waits until it says where it is. */
async function start(): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', START], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const origin = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (origin !== undefined) return { server, origin };
  }
  throw new Error('The app did not start.');
}
