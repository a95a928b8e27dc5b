import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** What opens a connection, asks for an address or starts a program, by the object that has it. */
const DOORS: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [net, ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dgram, ['createSocket']],
  [
    dns,
    ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'],
  ],
  [
    dns.promises,
    ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'],
  ],
  [childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
];

/**
 * Closes this thread off: nothing that runs in it can reach another machine or start a program, whatever a file or a library asks for. It holds until the thread ends.
 */
export function closeOff(): void {
  for (const [owner, names] of DOORS)
    for (const name of names)
      if (name in owner)
        Object.defineProperty(owner, name, {
          value: () => {
            throw new Error(`a reader may not call ${name}`);
          },
        });
  syncBuiltinESMExports();
}
