import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TableRow } from '@/lib/schema/entity';
import type { Lexicon } from './lexicon';
import { originOf, restoreOrigin } from './origin';

const SUM_BYTES = 32;

/** What is kept: the lexicon, and where its rows stand in their files. In one value, since a row keeps its identity within one only. */
interface Kept {
  readonly lexicon: Lexicon;
  readonly origins: readonly (readonly [row: object, origin: TableRow])[];
}

/** A lexicon that was read and checked before, as it was then; null where there is none, or it is not as it was written. */
export function readCompiled(folder: string, version: string): Lexicon | null {
  try {
    const bytes = readFileSync(fileIn(folder, version));
    const content = bytes.subarray(SUM_BYTES);
    if (!sumOf(content).equals(bytes.subarray(0, SUM_BYTES))) return null;
    const { lexicon, origins } = deserialize(content) as Kept;
    for (const [row, origin] of origins) restoreOrigin(row, origin);
    return lexicon;
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
    const content = serialize({ lexicon, origins: originsIn(lexicon) } satisfies Kept);
    writeFileSync(temporary, Buffer.concat([sumOf(content), content]));
    renameSync(temporary, file);
  } catch {
    // It only saves time.
  }
}

function originsIn(lexicon: Lexicon): Kept['origins'] {
  const rows: object[] = Object.values(lexicon).flat();
  return rows.flatMap((row) => {
    const origin = originOf(row);
    return origin === null ? [] : [[row, origin] as const];
  });
}

const fileIn = (folder: string, version: string): string => join(folder, `lexicon-${version}.bin`);

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
