import { readFileSync, statSync } from 'node:fs';

/** What tells one state of a file from another. */
interface State {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

/** The two questions that reading asks of the file system. */
export interface FileAccess {
  state(path: string): State;
  bytes(path: string): Uint8Array;
}

const disk: FileAccess = { state: (path) => statSync(path), bytes: (path) => readFileSync(path) };

/** The most bytes a document may have: a text of this length fits in memory several times over. */
export const MOST_BYTES = 128 * 1024 * 1024;

const TRIES = 2;

export type StableRead =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'changing' }
  | { readonly refused: 'too-large'; readonly size: number };

/**
 * Reads a file that nobody writes to meanwhile: its size, time and identity are the same before and after. A file that changed is
 * read once more. A file that is too large is not read at all.
 * @throws what the file system throws where the file cannot be opened
 */
export function stableRead(path: string, access: FileAccess = disk): StableRead {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = access.state(path);
    if (before.size > MOST_BYTES) return { refused: 'too-large', size: before.size };
    const bytes = access.bytes(path);
    const after = access.state(path);
    const same = before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
    if (same && bytes.length === after.size) return { bytes };
  }
  return { refused: 'changing' };
}
