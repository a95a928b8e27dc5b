import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { Collection } from './collection';
import type { Draft } from './drafts';
import type { Place } from './place';
import type { Addition } from './plan/adding';
import { runIngest } from './run-ingest';

const base = mkdtempSync(path.join(tmpdir(), 'collection-'));
let count = 0;

/** Has the folders of a test file taken away behind it. */
export const tidyUp = () => afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A folder with documents, by their names. */
export function placeWith(files: Readonly<Record<string, string>>): Place {
  count += 1;
  const root = path.join(base, String(count));
  const place = {
    folder: path.join(root, 'seeds'),
    databaseFile: path.join(root, 'kb.db'),
    data: path.join(root, 'data'),
  };
  mkdirSync(place.folder, { recursive: true });
  mkdirSync(place.data);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place.folder, name), text);
  return place;
}

/** The same as a collection that has been read. */
export async function collectionWith(files: Readonly<Record<string, string>>): Promise<Collection> {
  const place = placeWith(files);
  await runIngest(['--seeds', place.folder, '--db', place.databaseFile], { time: 120_000, memory: 1024 });
  return new Collection(place);
}

/** What stands in the folder. */
export const filesOf = ({ folder }: Place): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

/** Sends a file and waits until it is read. */
export async function sent({ drafts }: Collection, name: string, text: string | Buffer): Promise<Draft> {
  const { id } = await drafts.take(Readable.from([Buffer.from(text)]), name, null);
  await drafts.settled();
  const draft = drafts.get(id);
  if (!draft) throw new Error(`${name} was not kept`);
  return draft;
}

/** A draft that is to be added. */
export const addition = (
  draft: string,
  fields: Addition['fields'] = {},
  sameName: Addition['sameName'] = 'ask',
): Addition => ({ draft, fields, sameName });

/** The tag of a document as it is now. */
export const tagOf = async (collection: Collection, id: string) => (await collection.get(id))?.tag ?? null;

/** What the bibliography says. */
export const parsed = (collection: Collection) =>
  JSON.parse(filesOf(collection.place)['sources.json'] ?? '[]');
