import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeOf, FileError } from '@/ingest/faults/file-error';

/** What is done to files, so that a test can have it fail. */
export interface Disk {
  /** Writes a file that is on the disk when this is done, not only in memory. */
  write(file: string, content: string): Promise<void>;
  /** Copies a file in the same way. */
  copy(from: string, to: string): Promise<void>;
  /** Puts a file in the place of another, at once. */
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

/** Has the disk write what it still holds in memory. */
export async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some systems do not do that for a folder.
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  } finally {
    await handle.close();
  }
}

/** A fault of a disk in a sentence that names the file. */
async function at<T>(file: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const code = error instanceof FileError ? null : codeOf(error);
    throw code === null ? error : Object.assign(new FileError(path.basename(file), code), { code });
  }
}

export const DISK: Disk = {
  write: (file, content) =>
    at(file, async () => {
      await mkdir(path.dirname(file), { recursive: true });
      const handle = await open(file, 'w');
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }),
  copy: (from, to) =>
    at(to, async () => {
      await mkdir(path.dirname(to), { recursive: true });
      await copyFile(from, to);
      await settle(to);
    }),
  rename: (from, to) =>
    at(to, async () => {
      await rename(from, to);
      await settle(path.dirname(to));
    }),
  remove: (file) => at(file, () => rm(file, { force: true })),
};

/** The text of a file; null where there is none. */
export async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The SHA-256 of a file's bytes; null where there is none.
 * @throws FileError for what is no regular file: a named pipe would keep the reader until somebody writes to it
 */
export async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(file)).isFile()) throw new FileError(path.basename(file), 'ENOTREG', 'read');
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a symbolic link stands under a name. */
export const isLink = (file: string): Promise<boolean> =>
  lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a file that is there as a whole or not at all. */
export async function writeWhole(disk: Disk, file: string, content: string): Promise<void> {
  const temporary = `${file}.tmp`;
  await disk.write(temporary, content);
  await disk.rename(temporary, file);
}

/** An id that sorts by time, to the millisecond, and cannot be guessed. */
export const newId = (now: Date): string =>
  `${now.toISOString().replace(/[-:.]/g, '')}-${randomBytes(6).toString('hex')}`;
