import { statSync } from 'node:fs';

/**
 * Tells one database file from the next one at the same path: the ingest always renames a new file into place. It costs a
 * look at the file, not a question to the database. Null where there is no file.
 */
export function dataIdentity(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? null : `${file}:${stat.ino}:${stat.mtimeMs}:${stat.size}`;
}
