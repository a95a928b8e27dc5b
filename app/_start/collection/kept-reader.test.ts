import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { ROOT } from '../prepare';
import { placeWith, tidyUp } from './fixture';
import { prepareKept, readByKept, TooLong } from './kept-reader';
import { readAnew } from './read-anew';

tidyUp();

const BOUNDS = { time: 120_000, memory: 1024 };
const counts = ({ said }: { said: readonly string[] }) =>
  /(\d+) documents.* (\d+) events/.exec(said[0] ?? '')?.slice(1);

test('it reads whenever it is asked, and a fault of the folder is told', async () => {
  const place = placeWith({ 'a.txt': WITHDRAWAL });
  const first = await readByKept(place, BOUNDS);
  expect([first.isWhole, counts(first)]).toEqual([true, ['1', '1']]);
  writeFileSync(path.join(place.folder, 'b.txt'), VISIT);
  expect(counts(await readByKept(place, BOUNDS))).toEqual(['2', '2']);
  expect((await readByKept(place, BOUNDS)).said[0]).toMatch(/^Nothing has changed: 2 documents/);
  writeFileSync(path.join(place.folder, 'sources.json'), '{');
  expect(await readByKept(place, BOUNDS)).toMatchObject({
    isWhole: false,
    said: [expect.stringContaining('sources.json could not be read as JSON')],
  });
  writeFileSync(path.join(place.folder, 'sources.json'), '[]');
  expect((await readByKept(place, BOUNDS)).isWhole).toBe(true);
});

test('what it tells of the pages of a file is no answer', async () => {
  const place = placeWith({ 'a.txt': WITHDRAWAL });
  copyFileSync(path.join(ROOT, 'ingest/fixtures/formats/mixed.pdf'), path.join(place.folder, 'mixed.pdf'));
  expect(counts(await readByKept(place, BOUNDS))?.[0]).toBe('2');
});

test('of several collections each has its own answer, also where their readers are ended for others', async () => {
  const places = ['a', 'b', 'c'].map((name) => placeWith({ [`${name}.txt`]: WITHDRAWAL }));
  await Promise.all(places.map((place) => readByKept(place, BOUNDS)));
  for (const [i, place] of places.entries()) {
    writeFileSync(path.join(place.folder, 'more.txt'), i === 1 ? '今天天氣很好。' : VISIT);
    expect(counts(await readAnew(place))).toEqual(['2', i === 1 ? '1' : '2']);
  }
});

test('one that takes too long is given up, and the next one reads', async () => {
  const place = placeWith({ 'a.txt': WITHDRAWAL });
  await expect(readByKept(place, { ...BOUNDS, time: 1 })).rejects.toThrow(TooLong);
  expect((await readAnew(place)).isWhole).toBe(true);
});

test('one that was made ready answers what a new one would, and writes nothing before', async () => {
  const place = placeWith({ 'a.txt': WITHDRAWAL });
  prepareKept(place, BOUNDS);
  expect(counts(await readByKept(place, BOUNDS))).toEqual(['1', '1']);
  const before = statSync(place.databaseFile).mtimeMs;
  prepareKept(place, BOUNDS);
  writeFileSync(path.join(place.folder, 'b.txt'), VISIT);
  expect(statSync(place.databaseFile).mtimeMs).toBe(before);
  expect(counts(await readByKept(place, BOUNDS))).toEqual(['2', '2']);
});
