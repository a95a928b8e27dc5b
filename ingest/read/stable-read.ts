import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { InputError } from '../faults/diagnostics';
import { codeOf, FileError } from '../faults/file-error';

/** What tells one state of a file from another. */
interface State {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
  readonly isFile: boolean;
}

/** The questions that reading asks of the file system; `path` is asked for its state again after its bytes. */
export interface FileAccess {
  state(path: string): State;
  /** Not more than so many bytes from the beginning. */
  bytes(path: string, most: number): Uint8Array;
}

/** Opens without waiting: a named pipe would keep the ingest until somebody writes to it. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const disk: FileAccess = {
  state: (path) => {
    const found = statSync(path);
    const { size, mtimeMs, ino } = found;
    return { size, mtimeMs, ino, isFile: found.isFile() };
  },
  bytes: (path, most) => {
    const file = openSync(path, AT_ONCE);
    try {
      const bytes = new Uint8Array(most);
      let length = 0;
      for (let read = -1; read !== 0 && length < most; length += read)
        read = readSync(file, bytes, length, most - length, null);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  },
};

/** The most bytes a document may have: a text of this length fits in memory several times over. */
export const MOST_BYTES = 128 * 1024 * 1024;

const TRIES = 2;

type Refused =
  | { readonly refused: 'changing' | 'no-file' }
  | { readonly refused: 'too-large'; readonly size: number };

export type StableRead = { readonly bytes: Uint8Array } | Refused;

/**
 * Reads a regular file that nobody writes to meanwhile: its size, time and identity are the same before and after. A file that changed is
 * read once more. What is no regular file (a folder, a named pipe, a device) or too large is not read at all.
 * @param most how many bytes it may have
 * @throws what the file system throws where the file cannot be opened
 */
export function stableRead(path: string, most: number = MOST_BYTES, access: FileAccess = disk): StableRead {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = access.state(path);
    if (!before.isFile) return { refused: 'no-file' };
    if (before.size > most) return { refused: 'too-large', size: before.size };
    // One byte more than it had shows whether it has grown, and no file can grow without end under the reading.
    const bytes = access.bytes(path, before.size + 1);
    const after = access.state(path);
    const same = before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
    if (same && bytes.length === after.size) return { bytes };
  }
  return { refused: 'changing' };
}

const MEGABYTE = 1024 * 1024;

/** Why a file was not read, and what to do, in a sentence. */
export function refusal(name: string, read: Refused, most: number = MOST_BYTES): string {
  if ('size' in read)
    return `${name} has ${Math.ceil(read.size / MEGABYTE)} MB, and no more than ${most / MEGABYTE} MB are read at once. Split it into parts.`;
  return read.refused === 'no-file'
    ? `${name} is no regular file and was not read. Put a file in its place, or remove it.`
    : `${name} changed while it was read, twice. Run the ingest again when nothing writes to it.`;
}

/** The most bytes that a file beside the documents may have. */
const MOST_BESIDE = 16 * MEGABYTE;

/**
 * The bytes of a file that stands beside the documents and says something of them; null where there is none.
 * @throws InputError when it is there and cannot be read
 */
export function bytesBeside(path: string, most: number = MOST_BESIDE): Uint8Array | null {
  try {
    const read = stableRead(path, most);
    if ('refused' in read) throw new InputError(refusal(path, read, most));
    return read.bytes;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    throw code === null ? error : new FileError(path, code, 'read');
  }
}

/** The same as text, in UTF-8. */
export function readBeside(path: string, most: number = MOST_BESIDE): string | null {
  const bytes = bytesBeside(path, most);
  return bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
}
