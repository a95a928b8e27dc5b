import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lexicon } from './lexicon';

const SUM_BYTES = 32;

/** A lexicon that was read and checked before, as it was then; null where there is none, or it is not as it was written. */
export function readCompiled(folder: string, version: string): Lexicon | null {
  try {
    const bytes = readFileSync(fileIn(folder, version));
    const content = bytes.subarray(SUM_BYTES);
    return sumOf(content).equals(bytes.subarray(0, SUM_BYTES)) ? (deserialize(content) as Lexicon) : null;
  } catch {
    return null;
  }
}

/** Keeps a lexicon for `readCompiled`; where it cannot be written, the tables are read again next time. */
export function writeCompiled(folder: string, version: string, lexicon: Lexicon): void {
  const file = fileIn(folder, version);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    const content = serialize(lexicon);
    writeFileSync(temporary, Buffer.concat([sumOf(content), content]));
    renameSync(temporary, file);
  } catch {
    // It only saves time.
  }
}

const fileIn = (folder: string, version: string): string => join(folder, `lexicon-${version}.bin`);

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
