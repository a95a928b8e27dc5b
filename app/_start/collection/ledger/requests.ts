import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { textOf } from '../disk';

/** What was asked for under which key, as hashes: a key is for one request. Where the file is lost, a key is believed. */
export class Requests {
  private known: Map<string, string> | null = null;

  constructor(private readonly file: string) {}

  /** The hash of what was asked for last under a key; null where that is not known. */
  async hashOf(key: string): Promise<string | null> {
    return (await this.all()).get(key) ?? null;
  }

  async note(key: string, hash: string): Promise<void> {
    const known = await this.all();
    if (known.get(key) === hash) return;
    known.set(key, hash);
    await mkdir(path.dirname(this.file), { recursive: true });
    await appendFile(this.file, `${key} ${hash}\n`);
  }

  private async all(): Promise<Map<string, string>> {
    if (this.known) return this.known;
    const lines = ((await textOf(this.file)) ?? '').split('\n');
    this.known = new Map(
      lines.flatMap((line) => {
        const [key, hash] = line.split(' ');
        return key && hash ? [[key, hash] as const] : [];
      }),
    );
    return this.known;
  }
}
