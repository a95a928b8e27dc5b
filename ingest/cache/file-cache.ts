import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { ResultCache } from './result-cache';

/** Marks the file as ours in its header (`PRAGMA application_id`): "6PTc". */
const OURS = 0x36_50_54_63;
/** Where the header of an SQLite file holds that mark. */
const MARK_AT = 68;
const FORMAT = 1;
/** What no run needed for so long is cleared away. */
const RUNS_KEPT = 8;
/** How many bytes wait in memory before they are written. */
const WAITING = 16 * 2 ** 20;
const SUM_BYTES = 16;
const PREFIX_LENGTH = 8;

const TABLES = `
  PRAGMA application_id = ${OURS};
  CREATE TABLE IF NOT EXISTS Note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS Result (key TEXT PRIMARY KEY, run INTEGER NOT NULL, sum BLOB NOT NULL, bytes BLOB NOT NULL);
`;

/** A cache in a file. */
export interface FileCache extends ResultCache {
  /** Writes what waits, and clears away what no run has needed for long. */
  flush(): void;
  close(): void;
}

/**
 * Opens a cache. Results of another version of the code are dropped. A file that is damaged is begun anew, and one that is none of ours is left alone; either is told, as is every
 * result that is not as it was written, which counts as missing. The cache can be deleted at any time.
 * @param version names the code, its tables and what runs them: results of another are no use
 * @param tell is told in a sentence what is wrong with the file
 * @returns null where there is none to be had: the ingest works without
 */
export function openCache(file: string, version: string, tell: (problem: string) => void): FileCache | null {
  const owner = ownerOf(file);
  if (owner === 'other') {
    tell(
      `${file} is no cache of this program and is left alone; nothing is kept. Name another file with --cache.`,
    );
    return null;
  }
  try {
    return opened(file, version, tell);
  } catch (error) {
    if (owner !== 'ours') {
      tell(
        `The cache ${file} cannot be made (${reasonOf(error)}); nothing is kept. Name another file with --cache.`,
      );
      return null;
    }
    tell(
      `The cache ${file} is damaged (${reasonOf(error)}). It is begun anew: all documents are read again.`,
    );
  }
  try {
    for (const end of ['', '-journal']) rmSync(file + end, { force: true });
    return opened(file, version, tell);
  } catch (error) {
    tell(`The cache ${file} cannot be made anew (${reasonOf(error)}); nothing is kept. Delete it.`);
    return null;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function ownerOf(file: string): 'ours' | 'other' | 'nobody' {
  if (!existsSync(file)) return 'nobody';
  const header = Buffer.alloc(MARK_AT + 4);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, header, 0, header.length, 0);
    if (length === 0) return 'nobody';
    return length === header.length && header.readUInt32BE(MARK_AT) === OURS ? 'ours' : 'other';
  } finally {
    closeSync(handle);
  }
}

function opened(file: string, version: string, tell: (problem: string) => void): FileCache {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file);
  try {
    // Whoever is killed loses what was not committed. What a power cut spoils is noticed, and can be had again.
    database.pragma('synchronous = OFF');
    database.pragma('auto_vacuum = INCREMENTAL');
    database.exec(TABLES);
    return new Sqlite(database, file, `${FORMAT} ${version}`, tell);
  } catch (error) {
    database.close();
    throw error;
  }
}

class Sqlite implements FileCache {
  private readonly run: number;
  /** Begins every name: a process that still runs older code may write to the same file. */
  private readonly prefix: string;
  private readonly waiting = new Map<string, Uint8Array>();
  private waitingBytes = 0;
  /** The keys that this run has asked for and found. */
  private readonly used = new Set<string>();
  private isDamageTold = false;
  private readonly reading;
  private readonly asking;

  constructor(
    private readonly database: Database.Database,
    private readonly file: string,
    version: string,
    private readonly tell: (problem: string) => void,
  ) {
    this.prefix = `${createHash('sha256').update(version).digest('base64url').slice(0, PREFIX_LENGTH)}:`;
    if (this.noted('version') !== version) {
      database.exec('DELETE FROM Result; DELETE FROM Note;');
      this.note('version', version);
    }
    this.run = Number(this.noted('run') ?? 0) + 1;
    this.reading = database.prepare<[string], { sum: Buffer; bytes: Buffer }>(
      'SELECT sum, bytes FROM Result WHERE key = ?',
    );
    this.asking = database.prepare<[string], 1>('SELECT 1 FROM Result WHERE key = ?').pluck();
  }

  has(name: string): boolean {
    const key = this.prefix + name;
    return this.waiting.has(key) || this.carefully(() => this.asking.get(key) !== undefined, false);
  }

  get(name: string): Uint8Array | null {
    const key = this.prefix + name;
    const waiting = this.waiting.get(key);
    if (waiting) return waiting;
    const row = this.carefully(() => this.reading.get(key), undefined);
    if (!row) return null;
    if (!sumOf(key, row.bytes).equals(row.sum)) {
      this.tellDamage('a result is not as it was written');
      return null;
    }
    this.used.add(key);
    return row.bytes;
  }

  put(name: string, bytes: Uint8Array): void {
    const key = this.prefix + name;
    this.waitingBytes += bytes.length - (this.waiting.get(key)?.length ?? 0);
    this.waiting.set(key, bytes);
    if (this.waitingBytes > WAITING) this.carefully(() => this.write(), undefined);
  }

  private noted(name: string): string | null {
    const value = this.carefully(
      () =>
        this.database
          .prepare<[string], string>('SELECT value FROM Note WHERE name = ?')
          .pluck()
          .get(this.prefix + name),
      undefined,
    );
    return value ?? null;
  }

  private note(name: string, value: string): void {
    this.database.prepare('INSERT OR REPLACE INTO Note VALUES (?, ?)').run(this.prefix + name, value);
  }

  flush(): void {
    this.carefully(() => {
      this.write();
      this.database.transaction(() => {
        const use = this.database.prepare('UPDATE Result SET run = ? WHERE key = ?');
        for (const key of this.used) use.run(this.run, key);
        this.database.prepare('DELETE FROM Result WHERE run <= ?').run(this.run - RUNS_KEPT);
        this.note('run', String(this.run));
      })();
      this.database.pragma('incremental_vacuum');
    }, undefined);
    this.used.clear();
  }

  close(): void {
    this.database.close();
  }

  private write(): void {
    try {
      const put = this.database.prepare('INSERT OR REPLACE INTO Result VALUES (?, ?, ?, ?)');
      this.database.transaction(() => {
        for (const [key, bytes] of this.waiting) put.run(key, this.run, sumOf(key, bytes), bytes);
      })();
    } finally {
      // What could not be written is read again where it is needed.
      this.waiting.clear();
      this.waitingBytes = 0;
    }
  }

  /** A fault of the file costs what it holds, and not the run. */
  private carefully<T>(task: () => T, otherwise: T): T {
    try {
      return task();
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error;
      this.tellDamage(error.message);
      return otherwise;
    }
  }

  private tellDamage(reason: string): void {
    if (!this.isDamageTold)
      this.tell(
        `The cache ${this.file} is damaged (${reason}). What it does not hold whole is read again. If this is told once more, delete it.`,
      );
    this.isDamageTold = true;
  }
}

function sumOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update('\0').update(bytes).digest().subarray(0, SUM_BYTES);
}
