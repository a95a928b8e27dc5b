import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataIdentity } from '@/lib/data-identity';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { packed, unpacked } from '../cache/codec';
import type { ResultCache } from '../cache/result-cache';
import { documentFiles, strangeFiles } from '../read/folder-files';
import { CONSTRAINTS_FILE } from '../read/link-constraints';
import { SOURCES_FILE } from '../read/sources-file';
import { stableRead } from '../read/stable-read';
import type { Options } from './options';

/** The key under which the last ingest is kept. */
const LAST = 'last';

/** The last ingest: what it read, what it wrote, and what it said. */
interface Last {
  readonly inputs: string;
  readonly outputs: readonly (string | null)[];
  readonly report: readonly string[];
}

/** What an ingest depends on beside the code: the files of the folder, and what is to be written. Null where a file cannot be read now. */
export function inputsOf({ seeds, exports }: Options): string | null {
  const hash = createHash('sha256').update(JSON.stringify(exports));
  try {
    const documents = documentFiles(seeds).map(({ fileName }) => fileName);
    hash.update(JSON.stringify(strangeFiles(seeds)));
    const beside = [SOURCES_FILE, CONSTRAINTS_FILE, LEDGER_FILE].filter((name) =>
      existsSync(join(seeds, name)),
    );
    for (const name of [...documents, ...beside]) {
      const read = stableRead(join(seeds, name));
      if ('refused' in read) return null;
      hash.update(JSON.stringify([name, read.bytes.length])).update(read.bytes);
    }
    return hash.digest('hex');
  } catch {
    // Whoever reads the folder in earnest tells what is wrong with it.
    return null;
  }
}

/** What the last ingest said, where it read the same and what it wrote is as it left it. */
export function lastReport(
  cache: ResultCache | null,
  options: Options,
  inputs: string | null,
): readonly string[] | null {
  const kept = cache?.get(LAST);
  if (!kept || inputs === null) return null;
  const last = unpacked(kept) as Last;
  const now = outputsOf(options);
  const isSame = last.inputs === inputs && now.every((one, i) => one !== null && one === last.outputs[i]);
  return isSame ? last.report : null;
}

/** Keeps an ingest for `lastReport`. */
export function keepLast(
  cache: ResultCache | null,
  options: Options,
  inputs: string | null,
  report: readonly string[],
): void {
  if (inputs !== null)
    cache?.put(LAST, packed({ inputs, outputs: outputsOf(options), report } satisfies Last));
}

function outputsOf({ db, exports }: Options): (string | null)[] {
  return [db, ...Object.values(exports)].map(dataIdentity);
}
