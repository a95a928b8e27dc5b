import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { anyPort, choosePort, isFree } from './port';

const servers: Server[] = [];

function occupy(port: number, host?: string): Promise<void> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => server.listen(port, host, () => resolve()));
}

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

describe('ports', () => {
  it.each([undefined, '127.0.0.1', '0.0.0.0'])('are taken when a server listens on %s', async (host) => {
    const port = await anyPort();
    expect(await isFree(port)).toBe(true);
    await occupy(port, host);
    expect(await isFree(port)).toBe(false);
  });

  it('are honoured when asked for, and refused with a sentence when taken', async () => {
    const port = await anyPort();
    expect(await choosePort(port)).toBe(port);
    await occupy(port);
    await expect(choosePort(port)).rejects.toThrow(`Port ${port} is taken`);
  });

  it('are the next free one when none is asked for', async () => {
    const first = await choosePort(null);
    await occupy(first);
    const next = await choosePort(null);
    expect(next).toBeGreaterThan(first);
    expect(await isFree(next)).toBe(true);
  });
});
