import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { CannotBe } from './cannot-be';
import { Collection } from './collection';
import { Collections } from './collections';
import { addition, collectionWith, filesOf, parsed, placeWith, sent, tidyUp } from './fixture';
import type { Addition } from './plan/adding';

tidyUp();

test('a damaged note of a change is told, and keeps nobody from reading', async () => {
  const { folder, databaseFile } = placeWith({ 'a.txt': WITHDRAWAL });
  const changes = path.join(path.dirname(databaseFile), 'changes');
  mkdirSync(changes);
  writeFileSync(path.join(changes, 'x.json'), '{');
  const told: string[] = [];
  const collections = new Collections(folder, databaseFile, (sentence) => told.push(sentence));
  await collections.recover();
  expect(told).toEqual([expect.stringMatching(/changes.x\.json tells of a change and is damaged\. Bring/)]);
  await expect(collections.get(null)).rejects.toThrow('is damaged');
  rmSync(path.join(changes, 'x.json'));
  expect(await (await collections.get(null)).changes()).toEqual([]);
});

test.each<[string, Addition['fields'], string]>([
  ['a date that is none', { issued: 'yesterday' }, 'issued: is no date that can be read'],
  ['a day that is not in the calendar', { issued: '2003-02-30' }, 'issued'],
  ['a type that is not of CSL', { type: 'scroll' }, 'type'],
  ['an address that is none', { URL: 'nowhere' }, 'URL'],
  ['an author without a name', { author: [{ given: 'A' }] }, 'author'],
])('%s is told, and nothing is added', async (_, fields, sentence) => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'b.txt', VISIT);
  await expect(collection.add([addition(draft.id, fields)], null)).rejects.toThrow(sentence);
  expect(Object.keys(filesOf(collection.place))).toEqual(['a.txt']);
});

test('what cannot be undone, removed or found is told', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  await expect(collection.remove('x', '*')).rejects.toMatchObject({ status: 404 });
  await expect(collection.remove('mail/x', '*')).rejects.toThrow('it is a part of mail');
  await expect(collection.undo('x')).rejects.toBeInstanceOf(CannotBe);
  await expect(collection.add([addition('x')], null)).rejects.toThrow('not kept any more');
});

test('a bibliography that is broken is told with its place, and stays as it is', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  writeFileSync(path.join(collection.place.folder, 'sources.json'), '[\n  {"id": "a"\n]');
  await expect(collection.correct('a', '*', { title: 'T' })).rejects.toThrow(
    'sources.json, line 3, column 1',
  );
  rmSync(path.join(collection.place.folder, 'sources.json'));
  await collection.correct('a', '*', { title: 'T' });
  expect(parsed(collection)).toEqual([{ id: 'a', type: 'document', title: 'T' }]);
});

describe('what would be lost if it were written anew is left alone', () => {
  test.each<[string, (folder: string) => void, string, string]>([
    [
      'a bibliography that is a link',
      (folder) => {
        writeFileSync(path.join(folder, '..', 'shared.json'), '[{"id": "a", "type": "book"}]');
        symlinkSync(path.join('..', 'shared.json'), path.join(folder, 'sources.json'));
      },
      'sources.json is a symbolic link, and would be none any more. Put',
      'correct',
    ],
    [
      'a bibliography in another encoding',
      (folder) =>
        writeFileSync(
          path.join(folder, 'sources.json'),
          Buffer.from('[{"id": "b", "title": "\xe9"}]', 'latin1'),
        ),
      'sources.json is not written in UTF-8. Save',
      'correct',
    ],
    [
      'a document that is a link',
      (folder) => {
        renameSync(path.join(folder, 'a.txt'), path.join(folder, '..', 'a.txt'));
        symlinkSync(path.join('..', 'a.txt'), path.join(folder, 'a.txt'));
      },
      'a.txt is a symbolic link',
      'remove',
    ],
    [
      'a document that is a folder',
      (folder) => {
        rmSync(path.join(folder, 'a.txt'));
        mkdirSync(path.join(folder, 'a.txt'));
      },
      'a.txt cannot be read: it is no regular file',
      'remove',
    ],
  ])('%s', async (_, prepare, sentence, what) => {
    const collection = new Collection(placeWith({ 'a.txt': WITHDRAWAL, 'b.txt': VISIT }));
    const { folder } = collection.place;
    prepare(folder);
    const state = () =>
      readdirSync(folder, { withFileTypes: true }).map((one) => [one.name, one.isSymbolicLink()]);
    const before = state();
    const done =
      what === 'remove' ? collection.remove('a', '*') : collection.correct('a', '*', { title: 'T' });
    await expect(done).rejects.toThrow(sentence);
    expect(state()).toEqual(before);
    expect(await collection.changes()).toEqual([]);
  });
});
