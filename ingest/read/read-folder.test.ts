import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Diagnostics, InputError } from '../faults/diagnostics';
import { readFolder } from './read-folder';
import { MOST_BYTES, stableRead } from './stable-read';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  writeFileSync(join(folder, 'good.txt'), '六方會談在北京舉行。');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(): Promise<{ ids: string[]; diagnostics: Diagnostics }> {
  const diagnostics = new Diagnostics();
  return { ids: (await readFolder(folder, diagnostics)).map(({ id }) => id), diagnostics };
}

test.each<[string, RegExp, (path: string) => void]>([
  [
    'no-text',
    /bad\.txt is no text/,
    (path) => writeFileSync(path, Uint8Array.from([0x89, 0x50, 1, 2, 3, 4])),
  ],
  ['empty', /bad\.txt is empty/, (path) => writeFileSync(path, ' \r\n')],
  ['unreadable', /bad\.txt cannot be read: it is not there/, (path) => symlinkSync('nowhere', path)],
  ['no-file', /bad\.txt is no regular file/, (path) => mkdirSync(path)],
  ['no-file', /bad\.txt is no regular file/, (path) => symlinkSync('/dev/zero', path)],
  ['no-file', /bad\.txt is no regular file/, (path) => void execFileSync('mkfifo', [path])],
  [
    'too-large',
    /bad\.txt has 200 MB/,
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 200 * 1024 * 1024);
    },
  ],
])('%s: a file that cannot be read is told, and the others are read', async (rule, message, make) => {
  make(join(folder, 'bad.txt'));
  const { ids, diagnostics } = await read();
  expect(ids).toEqual(['good']);
  expect(diagnostics.all).toMatchObject([{ rule, severity: 'error', documentId: null }]);
  expect(diagnostics.all[0]?.message).toMatch(message);
});

test('a doubtful character is told with line and column, and the file is read', async () => {
  writeFileSync(join(folder, 'odd.txt'), '第一行。\n第二\0行。');
  const { ids, diagnostics } = await read();
  expect(ids).toEqual(['good', 'odd']);
  expect(diagnostics.all).toMatchObject([{ rule: 'nul', documentId: 'odd', span: { start: 7, end: 8 } }]);
  expect(diagnostics.all[0]?.message).toContain('odd.txt, line 2, column 3: U+0000');
});

test('a stated encoding that does not fit is told, with the one that does', async () => {
  writeFileSync(join(folder, 'sources.json'), '[{"id": "good", "type": "book", "encoding": "big5"}]');
  const { diagnostics } = await read();
  expect(diagnostics.all.map(({ rule }) => rule)).toContain('declared-encoding');
  expect(diagnostics.all[0]?.message).toMatch(/encoding big5 that sources\.json states; utf-8 fits/);
});

test('a stated encoding that fits is no matter', async () => {
  writeFileSync(join(folder, 'good.txt'), iconv.encode('會談', 'big5'));
  writeFileSync(join(folder, 'sources.json'), '[{"id": "good", "type": "book", "encoding": "big5"}]');
  const diagnostics = new Diagnostics();
  expect(await readFolder(folder, diagnostics)).toMatchObject([{ rawText: '會談', encoding: 'big5' }]);
  expect(diagnostics.all).toEqual([]);
});

test('where nothing can be read the ingest stops, and says why', async () => {
  writeFileSync(join(folder, 'good.txt'), '');
  await expect(read()).rejects.toThrow(InputError);
  await expect(read()).rejects.toThrow(/good\.txt is empty/);
});

/** A file of which each look at its state finds the next of the given sizes. */
function fileOfSizes(...sizes: number[]) {
  let looks = 0;
  return {
    state: () => ({
      size: sizes[Math.min(looks++, sizes.length - 1)] as number,
      mtimeMs: 0,
      ino: 1,
      isFile: true,
    }),
    bytes: () => new Uint8Array(sizes.at(-1) as number),
  };
}

test('a file that changes while it is read is read once more, and then refused', () => {
  expect(stableRead('x', MOST_BYTES, fileOfSizes(3))).toEqual({ bytes: new Uint8Array(3) });
  expect(stableRead('x', MOST_BYTES, fileOfSizes(1, 3))).toEqual({ bytes: new Uint8Array(3) });
  expect(stableRead('x', MOST_BYTES, fileOfSizes(1, 2, 3, 4))).toEqual({ refused: 'changing' });
  expect(stableRead('x', MOST_BYTES, fileOfSizes(MOST_BYTES + 1))).toMatchObject({ refused: 'too-large' });
});
