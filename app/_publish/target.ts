import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file by which a folder is known to be a copy: what it has may be replaced by a new one. */
export const NOTE = 'copy.json';

/** @throws Error that says what to do where a copy cannot stand at a place */
export function checkTarget(target: string): void {
  const state = statSync(target, { throwIfNoEntry: false });
  if (state === undefined) return;
  if (!state.isDirectory()) throw new Error(`${target} is a file. Name a folder for the copy.`);
  if (readdirSync(target).length > 0 && !existsSync(path.join(target, NOTE)))
    throw new Error(
      `${target} is not empty, and no earlier copy. Name a new folder or an empty one: nothing in it is touched.`,
    );
}

/** Whether a process is at work. */
function isAtWork(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes away what copies have left beside the place that were broken off. */
function removeLeft(target: string): void {
  const folder = path.dirname(target);
  for (const name of readdirSync(folder)) {
    const rest = name.startsWith(`${path.basename(target)}.`) ? name.slice(path.basename(target).length) : '';
    const pid = /^\.(\d+)\.(?:new|old)$/.exec(rest)?.[1];
    if (pid !== undefined && !isAtWork(Number(pid))) rmSync(path.join(folder, name), { recursive: true });
  }
}

/** Makes a folder beside the place of the copy, to be put there when it is whole. @throws Error that says what to do where none can be made */
export function folderBeside(target: string): string {
  const beside = `${target}.${process.pid}.new`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    removeLeft(target);
    mkdirSync(beside);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new Error(
      `No folder can be made beside ${target} (${why}). Name a place where you may write, or change who may write there.`,
    );
  }
  return beside;
}

/** Puts a whole copy in its place; the one that was there goes. */
export function putInPlace(beside: string, target: string): void {
  const old = `${target}.${process.pid}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(beside, target);
  rmSync(old, { recursive: true, force: true });
}
