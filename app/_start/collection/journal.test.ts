import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Entry } from './bibliography';
import { CannotBe } from './cannot-be';
import type { Change } from './change';
import { DISK, type Disk } from './disk';
import { Journal } from './journal';

const base = mkdtempSync(path.join(tmpdir(), 'journal-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const BIBLIOGRAPHY = '[\n  { "id": "a", "type": "book" },\n  { "id": "b", "type": "book", "x-mine": 1 }\n]\n';
const A: Entry = { id: 'a', type: 'book' };
const B: Entry = { id: 'b', type: 'book', 'x-mine': 1 };

type What = Omit<Change, 'id' | 'at' | 'state'>;
const what = (steps: Pick<What, 'files' | 'entries'>): What => ({
  ...{ kind: 'add', documents: [], request: null, undoes: null },
  ...steps,
});

const CHANGES: Record<string, What> = {
  'two files added, one with an entry': what({
    files: [
      { fileName: 'c.txt', before: null, after: hash('new c') },
      { fileName: 'd.txt', before: null, after: hash('new d') },
    ],
    entries: [{ id: 'c', before: null, after: { id: 'c', type: 'report', title: 'C' } }],
  }),
  'a file replaced and its entry corrected': what({
    files: [{ fileName: 'a.txt', before: hash('old a'), after: hash('new a') }],
    entries: [{ id: 'a', before: A, after: { ...A, title: 'A' } }],
  }),
  'an entry corrected': what({ files: [], entries: [{ id: 'b', before: B, after: { ...B, title: 'B' } }] }),
  'a file removed with its entry': what({
    files: [{ fileName: 'a.txt', before: hash('old a'), after: null }],
    entries: [{ id: 'a', before: A, after: null }],
  }),
  'a file in the place of another': what({
    files: [
      { fileName: 'a.txt', before: hash('old a'), after: null },
      { fileName: 'a.md', before: null, after: hash('new a') },
    ],
    entries: [],
  }),
};

let count = 0;
function collection() {
  count += 1;
  const root = path.join(base, String(count));
  const all = { folder: path.join(root, 'seeds'), databaseFile: '' };
  const place = { ...all, data: path.join(root, 'data'), all };
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(path.join(place.folder, 'a.txt'), 'old a');
  writeFileSync(path.join(place.folder, 'b.txt'), 'old b');
  writeFileSync(path.join(place.folder, 'sources.json'), BIBLIOGRAPHY);
  const sent = path.join(root, 'sent');
  mkdirSync(sent);
  for (const name of ['a.txt', 'a.md', 'c.txt', 'd.txt'])
    writeFileSync(path.join(sent, name), `new ${name[0]}`);
  const state = () =>
    Object.fromEntries(
      readdirSync(place.folder).map((name) => [name, readFileSync(path.join(place.folder, name), 'utf8')]),
    );
  return { place, state, bytesOf: (name: string) => path.join(sent, name) };
}

/** A disk on which one thing that is done to it fails, and perhaps all behind it. @returns how many were done too */
function failing(at: number, isDead: boolean) {
  let done = 0;
  const step =
    <A extends unknown[]>(task: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      const fails = isDead ? done >= at : done === at;
      done += 1;
      if (fails) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      return task(...args);
    };
  const disk: Disk = {
    write: step(DISK.write),
    copy: step(DISK.copy),
    rename: step(DISK.rename),
    remove: step(DISK.remove),
  };
  return { disk, done: () => done };
}

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  async function whole() {
    const { place, state, bytesOf } = collection();
    const before = state();
    await new Journal(place, DISK).perform(change, bytesOf);
    return { before, after: state() };
  }

  test('is done', async () => {
    const { before, after } = await whole();
    expect(after).not.toEqual(before);
    for (const { fileName, after: bytes } of change.files)
      expect(after[fileName] === undefined ? null : hash(after[fileName] ?? '')).toBe(bytes);
  });

  test.each([
    ['there is no room for', false],
    ['the process ends at', true],
  ])('%s any part of it: all of it is done in the end, or nothing', async (__, isDead) => {
    const { before, after } = await whole();
    let tried = 0;
    let [kept, done] = [0, 0];
    for (;;) {
      const { place, state, bytesOf } = collection();
      const { disk, done: steps } = failing(tried, isDead);
      const failed = await new Journal(place, disk).perform(change, bytesOf).then(
        () => false,
        () => true,
      );
      const seen = Object.entries(state()).filter(([name]) => !name.startsWith('.adding-'));
      // Where only room was lacking, that holds even before somebody tidies up.
      if (!isDead) expect([before, after]).toContainEqual(Object.fromEntries(seen));
      expect(await new Journal(place, DISK).recover()).toEqual([]);
      const now = state();
      expect([before, after]).toContainEqual(now);
      if (failed && JSON.stringify(now) === JSON.stringify(before)) kept += 1;
      else done += 1;
      const changes = await new Journal(place, DISK).all();
      expect(changes.every((one) => one.state === 'done')).toBe(true);
      expect(changes).toHaveLength(JSON.stringify(now) === JSON.stringify(before) ? 0 : 1);
      if (steps() <= tried) break;
      tried += 1;
    }
    expect([kept > 2, done > 2]).toEqual([true, true]);
  });
});

describe('somebody was quicker', () => {
  test.each<[string, (folder: string) => void, string]>([
    [
      'a file is there',
      (folder) => writeFileSync(path.join(folder, 'c.txt'), 'theirs'),
      'There is a file c.txt by now',
    ],
    [
      'an entry is there',
      (folder) => writeFileSync(path.join(folder, 'sources.json'), '[{"id": "c"}]'),
      'sources.json says of c',
    ],
    [
      'the bibliography is broken',
      (folder) => writeFileSync(path.join(folder, 'sources.json'), '[{]'),
      'sources.json, line 1',
    ],
  ])('%s: nothing is changed', async (_, theirs, sentence) => {
    const { place, state, bytesOf } = collection();
    theirs(place.folder);
    const before = state();
    const change = CHANGES['two files added, one with an entry'] as What;
    await expect(new Journal(place, DISK).perform(change, bytesOf)).rejects.toThrow(sentence);
    expect(state()).toEqual(before);
    expect(await new Journal(place, DISK).all()).toEqual([]);
  });

  test('a file is removed by hand while it is replaced', async () => {
    const { place, bytesOf } = collection();
    rmSync(path.join(place.folder, 'a.txt'));
    const change = CHANGES['a file replaced and its entry corrected'] as What;
    await expect(new Journal(place, DISK).perform(change, bytesOf)).rejects.toThrow(CannotBe);
  });

  test('what another program has put in the place of a file before the change could be finished stays', async () => {
    const { place, state, bytesOf } = collection();
    const change = CHANGES['a file replaced and its entry corrected'] as What;
    // The last renaming, of the file itself, is not reached.
    let renames = 0;
    const disk: Disk = {
      ...DISK,
      rename: async (from, to) => {
        if (to.endsWith('a.txt')) throw new Error('ended');
        renames += 1;
        return DISK.rename(from, to);
      },
    };
    await expect(new Journal(place, disk).perform(change, bytesOf)).rejects.toThrow('ended');
    expect(renames).toBeGreaterThan(1);
    writeFileSync(path.join(place.folder, 'a.txt'), 'theirs');
    const [told] = await new Journal(place, DISK).recover();
    expect(told).toContain('a.txt was changed by another program');
    expect(state()['a.txt']).toBe('theirs');
    const [{ id } = { id: '' }] = await new Journal(place, DISK).all();
    expect(readFileSync(path.join(place.data, 'removed', id, 'new-a.txt'), 'utf8')).toBe('new a');
  });
});
