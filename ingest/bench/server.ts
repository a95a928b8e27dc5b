import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Row } from './measure';
import { requestsPerSecond } from './requests';

const QUESTIONS = join(import.meta.dirname, '..', '..', 'e2e', 'bench', 'questions.ts');
const START = join(import.meta.dirname, '..', '..', 'app', '_start', 'start.ts');
/** Pages and routes; `LONGEST` stands for the id of the longest document. */
const ADDRESSES = [
  { what: '/sources', path: '/sources' },
  { what: 'home page', path: '/' },
  { what: 'the longest document', path: '/sources/LONGEST' },
  { what: '/api/events', path: '/api/events?country=JPN' },
] as const;

/** Requests a second of the served app, each address beside itself when it is new, so that the app has to draw it; and questions to 100,000 and to a million events. */
export async function benchServer(): Promise<Row[]> {
  const { server, origin } = await start();
  const rows: Row[] = [];
  try {
    const id = await longest(origin);
    for (const { what, path } of ADDRESSES) {
      const address = path.replace('LONGEST', id);
      const anew = await requestsPerSecond(origin, address, true);
      const kept = await requestsPerSecond(origin, address, false);
      rows.push({ what: `${what}, new each time`, 'requests/s': anew, 'to new': '1.0' });
      rows.push({
        what: `${what}, asked for before`,
        'requests/s': kept,
        'to new': (kept / anew).toFixed(1),
      });
    }
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  return [...rows, ...questions()];
}

/** How long questions to large collections of made-up events take; it runs on its own, with the app that is built. */
function questions(): Row[] {
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--max-old-space-size=8192', QUESTIONS], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '[]');
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
