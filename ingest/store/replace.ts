import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

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

/**
 * Replaces a file in one go: `fill` writes a temporary file in the target's directory (made when missing), which is then
 * renamed over the target. Readers see the old file or the new one; a failed or killed writer leaves the old one, and
 * the next writer clears up after it.
 * @throws whatever `fill` or the file system throws; the target is untouched then.
 */
export async function replaceFile(target: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await discardStale(target);
  count += 1;
  const temporary = `${target}.${process.pid}-${count}.tmp`;
  writing.add(temporary);
  try {
    await fill(temporary);
    await flush(temporary);
    await rename(temporary, target);
    await flushDirectory(path.dirname(target));
  } catch (error) {
    await discard(temporary);
    throw error;
  } finally {
    writing.delete(temporary);
  }
}
