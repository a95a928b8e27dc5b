import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Collection, collectionsAt, collectionsFile, databaseFileOf } from '@/lib/collections/served';
import { noteCollections, removeGone } from './collections';

let data: string;
const one = (name: string | null): Collection => ({
  name,
  folder: `/seeds/${name}`,
  title: null,
  periods: [],
});
const own = () => path.join(data, 'timeline.db');

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'served-'));
  mkdirSync(path.join(data, 'c'));
});
afterEach(() => rmSync(data, { recursive: true }));

test('a collection is served when its database is there, and its name is a file of its own', async () => {
  for (const name of [null, 'a', 'a.db', '台海']) writeFileSync(databaseFileOf(own(), name), 'data');
  const collections = [null, 'a', 'a.db', '台海'].map(one);
  await noteCollections(own(), [...collections, one('later')]);
  expect(collectionsAt(own())).toEqual(collections);
  expect(readdirSync(path.join(data, 'c')).sort()).toEqual(['a.db', 'a.db.db', '台海.db']);
});

test('what is noted already is not noted again: what is kept of pages would be forgotten', async () => {
  writeFileSync(own(), 'data');
  await noteCollections(own(), [one(null)]);
  const before = statSync(collectionsFile(own())).ino;
  await noteCollections(own(), [one(null)]);
  expect(statSync(collectionsFile(own())).ino).toBe(before);
});

test('what was made from a folder goes with it, and nothing else does', () => {
  const lies = [
    'a.db',
    'a.db.cache',
    'a.db.lock',
    'a.db.db',
    'a.db.db.cache',
    'b.db',
    'b.db-journal',
    'notes',
  ];
  for (const file of lies) writeFileSync(path.join(data, 'c', file), '');
  mkdirSync(path.join(data, 'c', 'c.db'));
  removeGone(own(), [one(null), one('a.db')]);
  expect(readdirSync(path.join(data, 'c')).sort()).toEqual(['a.db.db', 'a.db.db.cache', 'c.db', 'notes']);
  expect(existsSync(own())).toBe(false);
});

test('a note that nobody of us has written is told with what to do', () => {
  writeFileSync(collectionsFile(own()), '{"name": 7}');
  expect(() => collectionsAt(own())).toThrow('Delete it and run "npm run ingest"');
});
