import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { atFile, FileError } from '@/ingest/faults/file-error';
import { CannotBe } from '../cannot-be';
import { isLink, settle } from '../disk';

const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK, O_NOFOLLOW } = constants;
/** At its end, wherever that is by then; never behind a link, and without waiting for the other end of a pipe. Some systems lack the last two. */
const AT_END = O_RDWR | O_APPEND | O_CREAT | (O_NONBLOCK ?? 0) | (O_NOFOLLOW ?? 0);

const CHUNK = 65_536;
const NEWLINE = 0x0a;
/** How often it is written again where another program has put another file in the place of the one that was written to. */
const TRIES = 3;

/** One call that writes bytes at the end of a file. @returns how many it has written */
export type Write = (handle: FileHandle, bytes: Buffer) => Promise<number>;

const inOneCall: Write = async (handle, bytes) =>
  (await handle.write(bytes, 0, bytes.length, null)).bytesWritten;

/**
 * Writes lines at the end of a file: in one call, and on the disk when this is done. Where that fails the file is as it was. A last line without an end, which a writer
 * left who was stopped, is cut off first. Only one may be at work on it (`lock.ts`).
 * @param lines each with its newline
 * @param keep is given what is to be cut off before that is done
 * @returns whether something was cut off
 * @throws CannotBe where the file is a link, FileError where it cannot be written
 */
export async function appendLines(
  file: string,
  lines: string,
  keep: (cut: Buffer) => Promise<void>,
  write: Write = inOneCall,
): Promise<boolean> {
  const name = path.basename(file);
  if (await isLink(file)) throw new CannotBe(409, 'link', { name });
  let isCut = false;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const handle = await atFile(name, () => open(file, AT_END, 0o644));
    try {
      const before = await handle.stat();
      if (!before.isFile()) throw new FileError(name, 'ENOTREG');
      const end = await cutUnfinished(handle, before.size, keep);
      isCut ||= end < before.size;
      await atFile(name, () => writeAt(handle, end, Buffer.from(lines), write, name));
      if (before.size === 0) await settle(path.dirname(file));
      if ((await stat(file).catch(() => null))?.ino === before.ino) return isCut;
    } finally {
      await handle.close();
    }
  }
  throw new FileError(name, 'EBUSY');
}

/** Writes at an end, and takes back what was written in part. */
async function writeAt(
  handle: FileHandle,
  end: number,
  bytes: Buffer,
  write: Write,
  name: string,
): Promise<void> {
  try {
    if ((await write(handle, bytes)) !== bytes.length) throw new FileError(name, 'ENOSPC');
    await handle.sync();
  } catch (error) {
    const { size } = await handle.stat();
    // What is longer was written by another program, too.
    if (size > end && size <= end + bytes.length) await handle.truncate(end);
    throw error;
  }
}

/** Cuts off what stands behind the last newline. @returns where the file ends now */
async function cutUnfinished(
  handle: FileHandle,
  size: number,
  keep: (cut: Buffer) => Promise<void>,
): Promise<number> {
  const end = await endOfLines(handle, size);
  if (end === size) return size;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - end), 0, size - end, end);
  await keep(buffer.subarray(0, bytesRead));
  await handle.truncate(end);
  return end;
}

/** The place behind the last newline, looked for from the end. */
async function endOfLines(handle: FileHandle, size: number): Promise<number> {
  for (let to = size; to > 0; ) {
    const from = Math.max(0, to - CHUNK);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    const at = buffer.subarray(0, bytesRead).lastIndexOf(NEWLINE);
    if (at >= 0) return from + at + 1;
    to = from;
  }
  return 0;
}
