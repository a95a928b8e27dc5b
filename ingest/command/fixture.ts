import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');
export const START = 'ingest/command/start.mjs';

/** A folder of documents that each test of a file has anew, with a database in it. */
export class SeedFolder {
  path = '';
  private readonly base = mkdtempSync(join(tmpdir(), 'ingest-command-'));
  private count = 0;

  constructor() {
    beforeEach(() => {
      this.count += 1;
      this.path = join(this.base, `seeds-${this.count}`);
      mkdirSync(this.path);
    });
    afterAll(() => rmSync(this.base, { recursive: true, force: true }));
  }

  readonly file = (name: string): string => join(this.path, name);

  get db(): string {
    return this.file('kb.db');
  }

  /** The arguments that name the folder and its database. */
  get options(): string[] {
    return ['--seeds', this.path, '--db', this.db];
  }

  /** What lies in it, or in a folder of it, but for what is kept of the documents for the next run. */
  files(folder = ''): string[] {
    return readdirSync(join(this.path, folder))
      .filter((name) => name !== 'kb.db.cache')
      .sort();
  }
}

/** Runs the command line to its end. `said` is all that it printed. */
export function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, out: stdout, said: stdout + stderr };
}
