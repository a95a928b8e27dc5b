import { createServer } from 'node:net';

const FIRST = 3000;
const LAST = 3099;

/** Whether a server could listen there now. A machine without IPv6 cannot bind its addresses; that says nothing. */
function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether a port is free on every address of this machine. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['::', '0.0.0.0', '127.0.0.1']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * The port to serve on: the one asked for, or else the first free one from 3000.
 * @throws Error that says what to do when there is none.
 */
export async function choosePort(wanted: number | null): Promise<number> {
  if (wanted !== null) {
    if (await isFree(wanted)) return wanted;
    throw new Error(`Port ${wanted} is taken. Free it, set PORT to another one, or leave PORT unset.`);
  }
  for (let port = FIRST; port <= LAST; port += 1) if (await isFree(port)) return port;
  throw new Error(`All ports from ${FIRST} to ${LAST} are taken. Set PORT to a free one.`);
}

/** Any free port, as the operating system gives it. */
export function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
