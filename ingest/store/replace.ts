import { lstat, mkdir, open, readdir, readlink, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { atFile, FileError } from '../faults/file-error';

/** The temporary files this process is writing now; any other that bears its number was left by a dead one. */
const writing = new Set<string>();
let count = 0;

/** Whether a process with that number is running. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes a temporary file and the journal that SQLite may have laid beside it. */
async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true });
  await rm(`${temporary}-journal`, { force: true });
}

/** Removes what killed runs left beside the target. */
async function discardStale(target: string): Promise<void> {
  const directory = path.dirname(target);
  const prefix = `${path.basename(target)}.`;
  for (const name of await readdir(directory)) {
    const match = name.startsWith(prefix) ? /^(\d+)-\d+\.tmp/.exec(name.slice(prefix.length)) : null;
    if (match === null) continue;
    const pid = Number(match[1]);
    const temporary = path.join(directory, `${prefix}${match[0]}`);
    if (pid === process.pid ? !writing.has(temporary) : !isAlive(pid)) await discard(temporary);
  }
}

/** Makes sure that what was written has reached the disk. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same for the directory's entry of a new file; Windows knows no such call and needs none. */
async function flushDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file to be replaced, and what writes its new content to a temporary one. */
export interface Replacement {
  readonly target: string;
  readonly fill: (temporary: string) => Promise<void>;
}

/**
 * Replaces files in one go: each `fill` writes a temporary file in its target's directory (made when missing), and when all are complete they are
 * renamed over the targets, in order. Readers of a file see the old one or the new; a failed or killed writer leaves the old ones, and the next
 * clears up after it. A target that is a symbolic link stays one, and the file it leads to is replaced.
 * @throws FileError that names the target and what is wrong with it; all targets are untouched then
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const written: { readonly target: string; readonly temporary: string }[] = [];
  try {
    for (const { target, fill } of replacements)
      await atFile(target, async () => {
        const real = await realTarget(target);
        await mkdir(path.dirname(real), { recursive: true });
        await discardStale(real);
        count += 1;
        const temporary = `${real}.${process.pid}-${count}.tmp`;
        writing.add(temporary);
        written.push({ target: real, temporary });
        // Whether a file may be made there, asked of the system itself: what fills it may lose the reason on the way.
        await (await open(temporary, 'wx')).close();
        await fill(temporary);
        await flush(temporary);
      });
    for (const { target, temporary } of written)
      await atFile(target, async () => {
        await rename(temporary, target);
        await flushDirectory(path.dirname(target));
      });
  } catch (error) {
    for (const { temporary } of written) await discard(temporary);
    throw error;
  } finally {
    for (const { temporary } of written) writing.delete(temporary);
  }
}

/** `replaceFiles` with one. */
export async function replaceFile(target: string, fill: Replacement['fill']): Promise<void> {
  await replaceFiles([{ target, fill }]);
}

/** The file that a target leads to, through symbolic links, whether or not it is there; a folder is none. */
async function realTarget(target: string): Promise<string> {
  const found = await lstat(target).catch(() => null);
  if (!found) return target;
  if (found.isSymbolicLink()) return realTarget(path.resolve(path.dirname(target), await readlink(target)));
  if (!found.isFile()) throw new FileError(target, found.isDirectory() ? 'EISDIR' : 'ENOTREG');
  return target;
}
