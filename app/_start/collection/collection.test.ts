import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { type Addition, CannotBe, Collection } from './collection';
import { Collections } from './collections';
import { collectionWith, filesOf, placeWith, sent, tidyUp } from './fixture';

tidyUp();

const addition = (
  draft: string,
  fields: Addition['fields'] = {},
  sameName: Addition['sameName'] = 'ask',
) => ({ draft, fields, sameName });
const tagOf = async (collection: Collection, id: string) => (await collection.get(id))?.tag ?? null;
const parsed = (collection: Collection) => JSON.parse(filesOf(collection.place)['sources.json'] ?? '[]');

test('what was sent is read, added with what is known of it, and its events are counted', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'visit.txt', VISIT);
  expect(draft).toMatchObject({ state: 'read', fileName: 'visit.txt', failure: null });
  expect(draft.found).toMatchObject({ language: 'zh', events: 1, doubts: [] });
  expect(draft.found?.beginning).toBe(VISIT);
  const change = await collection.add([addition(draft.id, { title: '訪問', issued: '2004-04' })], null);
  expect(change).toMatchObject({
    kind: 'add',
    documents: [{ id: 'visit', title: '訪問', fileName: 'visit.txt' }],
    outcome: { isRead: true, effect: { added: 1, joined: 0, gone: 0 } },
  });
  expect(filesOf(collection.place)['visit.txt']).toBe(VISIT);
  expect(parsed(collection)).toEqual([
    { id: 'visit', type: 'document', title: '訪問', issued: { 'date-parts': [[2004, 4]] } },
  ]);
  expect(collection.drafts.get(draft.id)).toBeNull();
});

test('a document is corrected, replaced and removed, and each of these is taken back', async () => {
  const bibliography = '[\n  { "id": "a", "type": "report", "x-shelf": 7 }\n]\n';
  const collection = await collectionWith({
    'a.txt': WITHDRAWAL,
    'b.txt': VISIT,
    'sources.json': bibliography,
  });
  const start = filesOf(collection.place);

  const corrected = await collection.correct('a', await tagOf(collection, 'a'), { title: 'T', type: null });
  expect(parsed(collection)).toEqual([{ id: 'a', type: 'document', 'x-shelf': 7, title: 'T' }]);

  const newer = await sent(collection, 'newer name.txt', `${WITHDRAWAL}\n\n${VISIT}`);
  const replaced = await collection.replace('a', await tagOf(collection, 'a'), newer.id, {});
  expect(replaced.outcome?.effect).toMatchObject({ added: 0, joined: 1, gone: 0 });
  expect(filesOf(collection.place)['a.txt']).toContain(VISIT);

  const removed = await collection.remove('a', await tagOf(collection, 'a'));
  expect(removed.outcome?.effect).toMatchObject({ gone: 1 });
  expect(Object.keys(filesOf(collection.place))).toEqual(['b.txt', 'sources.json']);
  expect(parsed(collection)).toEqual([]);

  for (const { id } of [removed, replaced, corrected]) await collection.undo(id);
  expect(filesOf(collection.place)['a.txt']).toBe(start['a.txt']);
  expect(parsed(collection)).toEqual(JSON.parse(bibliography));
  expect((await collection.changes()).map(({ kind }) => kind)).toEqual([
    ...['undo', 'undo', 'undo', 'remove', 'replace', 'correct'],
  ]);
  await expect(collection.undo(removed.id)).rejects.toThrow('taken back already');
});

test('a change that others were built on is not taken back', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL, 'b.txt': VISIT });
  const first = await collection.correct('a', await tagOf(collection, 'a'), { title: 'First' });
  await collection.correct('a', await tagOf(collection, 'a'), { title: 'Second' });
  await expect(collection.undo(first.id)).rejects.toMatchObject({ status: 409 });
  expect(parsed(collection)).toMatchObject([{ title: 'Second' }]);
});

test('two people add at once: both are kept', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const drafts = [];
  for (const name of ['b.txt', 'c.txt', 'd.txt']) drafts.push(await sent(collection, name, VISIT));
  await Promise.all(
    drafts.map(({ id, fileName }) => collection.add([addition(id, { title: fileName })], null)),
  );
  expect(Object.keys(filesOf(collection.place))).toEqual([
    'a.txt',
    'b.txt',
    'c.txt',
    'd.txt',
    'sources.json',
  ]);
  expect(
    parsed(collection)
      .map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual(['b', 'c', 'd']);
});

test('two people change one document: the second is told, and sees what the first has made of it', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL, 'b.txt': VISIT });
  const tag = await tagOf(collection, 'a');
  const both = await Promise.allSettled([
    collection.correct('a', tag, { title: 'First' }),
    collection.correct('a', tag, { title: 'Second' }),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(both[1]).toMatchObject({ reason: { status: 412, details: { entry: { title: 'First' } } } });
  await expect(collection.remove('a', tag)).rejects.toMatchObject({ status: 412 });
  await expect(collection.remove('a', null)).rejects.toMatchObject({ status: 428 });
});

test('a request that is sent again is answered with what was done', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'b.txt', VISIT);
  const request = { key: 'k', hash: 'h' };
  const [first, second] = await Promise.all([
    collection.add([addition(draft.id)], request),
    collection.add([addition(draft.id)], request),
  ]);
  expect(second).toEqual(first);
  expect(await collection.changes()).toHaveLength(1);
  await expect(collection.add([addition(draft.id)], { key: 'k', hash: 'other' })).rejects.toMatchObject({
    status: 422,
  });
});

describe('a name that a document has', () => {
  test('is asked about; then one replaces the other, or both are kept', async () => {
    const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
    const draft = await sent(collection, 'A.txt', VISIT);
    await expect(collection.add([addition(draft.id)], null)).rejects.toMatchObject({
      status: 409,
      details: { sameName: { id: 'a', fileName: 'a.txt' } },
    });
    const kept = await collection.add([addition(draft.id, {}, 'keep')], null);
    expect(kept.documents).toMatchObject([{ id: 'A (2)', fileName: 'A (2).txt' }]);
    const again = await sent(collection, 'a.txt', VISIT);
    const replaced = await collection.add([addition(again.id, {}, 'replace')], null);
    expect(replaced.documents).toMatchObject([{ id: 'a', fileName: 'a.txt' }]);
    expect(filesOf(collection.place)['a.txt']).toBe(VISIT);
    await collection.undo(replaced.id);
    expect(filesOf(collection.place)['a.txt']).toBe(WITHDRAWAL);
  });
});

test.each<[string, string | Buffer, RegExp]>([
  ['no text', Buffer.from([0, 1, 2, 3, 255, 254, 0, 9]), /is no text file\. Save/],
  ['nothing but space', ' \n ', /is empty\. Fill it/],
])('%s is refused with a sentence', async (_, content, sentence) => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'b.txt', content);
  expect(draft).toMatchObject({ state: 'failed', found: null });
  expect(draft.failure).toMatch(sentence);
  expect(draft.failure).not.toContain(collection.place.data);
  await expect(collection.add([addition(draft.id)], null)).rejects.toThrow(sentence);
});

test('an upload that breaks off, an empty one and one that says it is too long leave nothing', async () => {
  const { drafts, place } = await collectionWith({ 'a.txt': WITHDRAWAL });
  const breaking = Readable.from(
    (function* () {
      yield Buffer.from('half');
      throw new Error('gone');
    })(),
  );
  await expect(drafts.take(breaking, 'b.txt', null)).rejects.toThrow('gone');
  await expect(drafts.take(Readable.from([]), 'b.txt', null)).rejects.toThrow('b.txt is empty');
  await expect(drafts.take(Readable.from([]), 'b.txt', 2 ** 40)).rejects.toMatchObject({ status: 413 });
  const again = new Collection(place);
  await again.recover();
  expect(await again.drafts.take(Readable.from([Buffer.from('x')]), '../b.txt', null)).toMatchObject({
    fileName: 'b.txt',
  });
  await expect(drafts.take(Readable.from([Buffer.from([0, 1, 2])]), 'b.exe', null)).rejects.toMatchObject({
    status: 415,
  });
});

test('of more files at once than may wait, the last is refused before it has come', async () => {
  const { drafts } = new Collection(placeWith({ 'a.txt': WITHDRAWAL }));
  const coming = Array.from({ length: 200 }, () => new PassThrough());
  const taken = Promise.allSettled(coming.map((body, i) => drafts.take(body, `${i}.txt`, null)));
  await expect(drafts.take(new PassThrough(), 'b.txt', null)).rejects.toMatchObject({ status: 429 });
  for (const body of coming) body.end();
  await taken;
  await expect(drafts.take(Readable.from([]), 'b.txt', null)).rejects.toMatchObject({ status: 400 });
});

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

test('what waits to be added is there again when the server is', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'b.txt', VISIT);
  const again = new Collection(collection.place);
  await again.recover();
  expect(again.drafts.get(draft.id)).toEqual(draft);
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
  await expect(collection.remove('a', '*')).rejects.toThrow('It is the only document');
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
      'sources.json is a symbolic link. Put',
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
