import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Collection, collectionsFile, databaseFileOf } from '@/lib/collections/served';
import { replaceFile } from './replace';

/** Notes which collections there are, for the app to read, where that is not noted already. One of which there is no database yet is none. */
export async function noteCollections(
  databaseFile: string,
  collections: readonly Collection[],
): Promise<void> {
  const file = collectionsFile(databaseFile);
  const there = collections.filter(({ name }) => existsSync(databaseFileOf(databaseFile, name)));
  const text = `${JSON.stringify(there, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  await replaceFile(file, (temporary) => writeFile(temporary, text));
}

/** Removes the databases of collections that are no more, with what lies beside them: all of it was made from their folders. */
export function removeGone(databaseFile: string, collections: readonly Collection[]): void {
  const folder = path.dirname(databaseFileOf(databaseFile, 'x'));
  if (!existsSync(folder)) return;
  const kept = collections.map(({ name }) => `${name}.db`);
  const belongs = (file: string, db: string) =>
    file === db || file.startsWith(`${db}.`) || file.startsWith(`${db}-`);
  for (const file of readdirSync(folder, { withFileTypes: true }))
    if (file.isFile() && /\.db(?:$|[.-])/.test(file.name) && !kept.some((db) => belongs(file.name, db)))
      rmSync(path.join(folder, file.name), { force: true });
}
