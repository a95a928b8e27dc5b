import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { atFile } from '../faults/file-error';

/** How often is looked whether the other has done, in milliseconds. */
const EVERY = 200;

/**
 * Holds a database for one ingest at a time, as long as this process lives at most: the system gives a lock free with the process that had it. It waits while another ingest holds it.
 * @param waiting is told once that it has to wait
 * @returns what lets the database go
 * @throws FileError where no file can be made beside the database
 */
export async function lockFor(target: string, waiting: () => void): Promise<() => void> {
  const file = `${target}.lock`;
  for (let isTold = false; ; ) {
    const held = await atFile(target, async () => {
      mkdirSync(path.dirname(file), { recursive: true });
      return tryToHold(file);
    });
    if (held) return held;
    if (!isTold) waiting();
    isTold = true;
    await pause(EVERY);
  }
}

function tryToHold(file: string): (() => void) | null {
  closeSync(openSync(file, 'a'));
  const before = inodeAt(file);
  const database = new Database(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    // Whoever had it before may have taken the file away meanwhile: then this lock keeps nobody off.
    if (before !== null && inodeAt(file) === before)
      return () => {
        rmSync(file, { force: true });
        database.close();
      };
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      return closed(database);
    database.close();
    throw error;
  }
  return closed(database);
}

function closed(database: Database.Database): null {
  database.close();
  return null;
}

function inodeAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}
