import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Row } from './measure';
import { requestsPerSecond } from './requests';

const START = join(import.meta.dirname, '..', '..', 'app', '_start', 'start.ts');
/** Pages and routes; `%` stands for a number that makes every address a new one, `LONGEST` for the id of the longest document. */
const ADDRESSES = [
  { what: '/sources, new each time', path: '/sources?n=%' },
  { what: '/sources, asked for before', path: '/sources' },
  { what: 'home page, new each time', path: '/?n=%' },
  { what: 'home page, asked for before', path: '/' },
  { what: 'the longest document, new each time', path: '/sources/LONGEST?n=%' },
  { what: 'the longest document, asked for before', path: '/sources/LONGEST' },
  { what: '/api/events, new each time', path: '/api/events?country=JPN&document=n%' },
  { what: '/api/events, asked for before', path: '/api/events?country=JPN' },
] as const;

/** Requests a second of the served app, each address beside itself when it is new, so that the app has to draw it. */
export async function benchServer(): Promise<Row[]> {
  const { server, origin } = await start();
  const rows: Row[] = [];
  try {
    let dynamic = 0;
    const id = await longest(origin);
    for (const { what, path } of ADDRESSES) {
      const isNew = path.endsWith('%');
      const speed = await requestsPerSecond(origin, path.replace('LONGEST', id));
      if (isNew) dynamic = speed;
      rows.push({ what, 'requests/s': speed, 'to new': (speed / dynamic).toFixed(1) });
    }
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  return rows;
}

/** The id of the longest document. */
async function longest(origin: string): Promise<string> {
  const { sources } = z
    .object({ sources: z.array(z.object({ id: z.string(), characters: z.number() })) })
    .parse(await (await fetch(`${origin}/api/sources`)).json());
  const [first] = sources.sort((a, b) => b.characters - a.characters);
  if (first === undefined) throw new Error('The app has no document.');
  return encodeURIComponent(first.id);
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
