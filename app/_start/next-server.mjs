// Runs the app by Next's own interface for servers (nextjs.org/docs/app/guides/custom-server), and keeps the address of each request where all code finds it that
// works on the answer: `lib/collections/current.ts` reads from it which collection is meant. Plain JavaScript: a compiler's hooks would slow every file of Next.
// node next-server.mjs start|dev HOST PORT
import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';

const [command, hostname, port] = process.argv.slice(2);
/** Next writes the machine's own addresses so, and takes what is written otherwise for another site. */
const name = /^(?:127\.|::1$)/.test(hostname) ? 'localhost' : hostname;
const addresses = new AsyncLocalStorage();
globalThis.timelineAddress = addresses;

const server = createServer();
const app = next({
  dev: command === 'dev',
  dir: path.resolve(import.meta.dirname, '..', '..'),
  hostname: name,
  port: Number(port),
  httpServer: server,
});
await app.prepare();
const answer = app.getRequestHandler();
server.on('request', (request, response) =>
  addresses.run(request.url, () =>
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    }),
  ),
);
await once(server.listen(Number(port), hostname), 'listening');
