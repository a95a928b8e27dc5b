import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { pagesOf, pdfOf } from '@/ingest/formats/hostile/pdf-bytes';
import { Collection } from './collection';
import { addition, collectionWith, placeWith, sent, tidyUp } from './fixture';

tidyUp();

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

test('while a file of pages is read, it is told how many are', async () => {
  const { drafts } = await collectionWith({ 'a.txt': WITHDRAWAL });
  const lines = Array.from({ length: 40 }, (_, i) => `They met in Beijing ${i}.`);
  const { id } = await drafts.take(Readable.from([Buffer.from(pdfOf(pagesOf(lines)))]), 'b.pdf', null);
  const seen = new Set<number>();
  let isRead = false;
  void drafts.settled().then(() => {
    isRead = true;
  });
  while (!isRead) {
    const pages = drafts.get(id)?.pages;
    if (pages) {
      expect(pages.all).toBe(40);
      seen.add(pages.done);
    }
    await new Promise(setImmediate);
  }
  expect(seen.size).toBeGreaterThan(0);
  expect(drafts.get(id)).toMatchObject({ state: 'read' });
  expect(drafts.get(id)?.pages).toBeUndefined();
});

test('what waits to be added is there again when the server is', async () => {
  const collection = await collectionWith({ 'a.txt': WITHDRAWAL });
  const draft = await sent(collection, 'b.txt', VISIT);
  const again = new Collection(collection.place);
  await again.recover();
  expect(again.drafts.get(draft.id)).toEqual(draft);
});
