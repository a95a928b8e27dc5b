import type { Readable } from 'node:stream';

/** What has been read of a stream, and what goes on behind it. */
export interface Beginning {
  read: Buffer;
  /** All of it, what has been read first; null where nothing is left. */
  all: AsyncGenerator<Buffer> | null;
}

/** Reads a stream to its end, or until more than so many bytes have come: then the rest is left in it. */
export async function beginning(stream: Readable, most: number): Promise<Beginning> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  const read = Buffer.concat(chunks);
  async function* all() {
    yield read;
    yield* stream;
  }
  return { read, all: size > most ? all() : null };
}
