import { connect } from 'node:net';

/** An answer as it came: status, headers by lower-case name, the rest. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An answer that says that the request may go on (RFC 9110, 15.2), before the one that counts. */
const INTERIM = /^HTTP\/1\.1 1\d\d /;

/**
 * Sends a request as it is written, also one that no client would write, and reads the answer to the end of the connection.
 * @param lines the request line and the headers; `Connection: close` is added, and a length where there is a body
 */
export function rawRequest(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const text = [...lines, ...length, 'Connection: close', '', body].join('\r\n');
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    // Who is refused before he has sent all is cut off, and has his answer for all that.
    socket.once('error', (error) => (chunks.length === 0 ? reject(error) : socket.destroy()));
    socket.once('close', () => {
      const parts = Buffer.concat(chunks).toString().split('\r\n\r\n');
      const [head = '', ...rest] = parts.slice(parts.findIndex((part) => !INTERIM.test(part)));
      const [status = '', ...headers] = head.split('\r\n');
      const pairs = headers.map((line) => [
        line.split(':')[0]?.toLowerCase(),
        line.replace(/^[^:]*:\s*/, ''),
      ]);
      resolve({
        status: Number(status.split(' ')[1]),
        headers: Object.fromEntries(pairs),
        body: rest.join('\r\n\r\n'),
      });
    });
  });
}
