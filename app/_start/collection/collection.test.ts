import { describe, expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { isCollection } from '@/ingest/read/folder-files';
import { addition, collectionWith, filesOf, parsed, sent, tagOf, tidyUp } from './fixture';

tidyUp();

test('what was sent is read, added with what is known of it, and its events are counted', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'visit.txt', VISIT);
  expect(draft).toMatchObject({ state: 'read', fileName: 'visit.txt', failure: null });
  expect(draft.found).toMatchObject({ language: 'zh', isRead: true, events: 1, doubts: [] });
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

test.each([
  [
    'english.txt',
    'North Korea announced on January 10, 2003 that it would withdraw from the treaty.\n',
    'en',
    true,
  ],
  ['japanese.txt', '小泉首相は2002年9月17日に平壌を訪問した。\n', 'ja', false],
])('of %s one is told whether events are read from its language', async (name, text, language, isRead) => {
  const draft = await sent(await collectionWith({ 'a.txt': WITHDRAWAL }), name, text);
  expect(draft.found).toMatchObject({ language, isRead, events: isRead ? 1 : 0 });
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

test('the last document is removed and brought back; the folder is a collection all the while', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const removed = await collection.remove('a', await tagOf(collection, 'a'));
  expect(removed.outcome).toMatchObject({ isRead: true, effect: { gone: 1 } });
  expect(filesOf(collection.place)).toEqual({ 'sources.json': '[]\n' });
  expect(isCollection(collection.place.folder)).toBe(true);
  const undone = await collection.undo(removed.id);
  expect(undone.outcome).toMatchObject({ isRead: true, effect: { added: 1 } });
  expect(filesOf(collection.place)['a.txt']).toBe(WITHDRAWAL);

  await collection.undo(undone.id);
  const draft = await sent(collection, 'b.txt', VISIT);
  const first = await collection.add([addition(draft.id)], null);
  expect(first.outcome?.effect).toMatchObject({ added: 1 });
  await collection.undo(first.id);
  expect(filesOf(collection.place)).toEqual({ 'sources.json': expect.stringMatching(/^\[\s*\]\n$/) });
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
  expect(both[1]).toMatchObject({ reason: { status: 412, more: { entry: { title: 'First' } } } });
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
      more: { sameName: { id: 'a', fileName: 'a.txt' } },
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
