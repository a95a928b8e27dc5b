import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FormatReader } from '../format';
import { LIMITS, type Limits } from '../limits';
import type { Encoding } from '../text/decode';
import type { TextOfRecord } from '../text-of-record';
import { ReadingThread } from './reading-thread';

/** Where texts of record are kept between runs. */
export interface TextCache {
  get(key: string): Uint8Array | null;
  put(key: string, bytes: Uint8Array): void;
}

/** What is told of a reading that goes on: the file, and how many of its pages are done. */
export type TellPages = (fileName: string, done: number, all: number) => void;

/** Makes texts of record in threads of their own, so many at once; what was made of the same bytes by the same reader is taken from the cache. */
export class TextsOfRecord {
  private readonly idle: ReadingThread[] = [];
  private readonly waiting: ((thread: ReadingThread) => void)[] = [];

  /** @param threads how many files are read at once */
  constructor(
    readonly threads = 1,
    private readonly cache: TextCache | null = null,
    private readonly tell: TellPages = () => {},
    private readonly limits: Limits = LIMITS,
  ) {
    for (let i = 0; i < threads; i += 1) this.idle.push(new ReadingThread());
  }

  /** @throws FormatError where the file cannot be read, or not within the limits */
  async of(
    format: FormatReader,
    bytes: Uint8Array,
    fileName: string,
    encoding: Encoding | null,
  ): Promise<TextOfRecord> {
    const key = keyOf(format, bytes, encoding);
    const kept = this.cache?.get(key);
    if (kept) return deserialize(inflateRawSync(kept)) as TextOfRecord;
    const thread = await this.taken();
    try {
      const text = await thread.read(
        { format: format.id, bytes, fileName, encoding, limits: this.limits },
        (done, all) => this.tell(fileName, done, all),
      );
      this.cache?.put(key, new Uint8Array(deflateRawSync(serialize(text), { level: 1 })));
      return text;
    } finally {
      const next = this.waiting.shift();
      if (next) next(thread);
      else this.idle.push(thread);
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.idle.map((thread) => thread.close()));
  }

  private taken(): Promise<ReadingThread> {
    const thread = this.idle.pop();
    return thread ? Promise.resolve(thread) : new Promise((resolve) => this.waiting.push(resolve));
  }
}

function keyOf({ id, version }: FormatReader, bytes: Uint8Array, encoding: Encoding | null): string {
  const sum = createHash('sha256').update(bytes).digest('base64url');
  return `text.${id}.${version}.${encoding ?? ''}.${sum}`;
}
