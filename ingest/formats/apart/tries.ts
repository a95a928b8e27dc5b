import { execFile, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns';
import { lookup as lookupAddress } from 'node:dns/promises';
import { get } from 'node:http';
import { get as getSecure } from 'node:https';
import { connect, createServer, Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { parentPort } from 'node:worker_threads';
import { closeOff } from './closed-off';

/** A thread of the test beside it: tries to get out, and says what came of each try. */
const HOST = '127.0.0.1';
const TRIES: Readonly<Record<string, () => unknown>> = {
  connect: () => connect(9, HOST),
  socket: () => new Socket().connect(9, HOST),
  secure: () => connectSecure(9, HOST),
  http: () => failing(get(`http://${HOST}:9/`)),
  https: () => failing(getSecure(`https://${HOST}:9/`)),
  fetch: () => fetch(`http://${HOST}:9/`),
  server: () => createServer().listen(0, HOST),
  datagram: () => createSocket('udp4'),
  name: () => lookup('localhost', () => {}),
  names: () => lookupAddress('localhost'),
  program: () => execFile('true'),
  programs: () => spawnSync('true'),
};

/** A request says by an event what it could not do. */
function failing(request: NodeJS.EventEmitter): Promise<never> {
  return new Promise((_, reject) => request.on('error', reject));
}

closeOff();
const tried: Record<string, string> = {};
for (const [what, attempt] of Object.entries(TRIES)) {
  try {
    await attempt();
    tried[what] = 'went through';
  } catch (error) {
    tried[what] = String(error);
  }
}
parentPort?.postMessage(tried);
