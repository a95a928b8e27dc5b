import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const base = mkdtempSync(join(tmpdir(), 'ingest-cli-'));
let folder: string;
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(base, `seeds-${count}`);
  mkdirSync(folder);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'ingest/cli.ts', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, said: stdout + stderr };
}

const db = (): string => join(folder, 'kb.db');

describe('bad input gets a sentence and no stack trace', () => {
  test.each([
    ['a missing folder', () => join(folder, 'nowhere'), /There is no folder .*nowhere.*Create it/],
    ['an empty folder', () => folder, /holds no \.txt file/],
    [
      'nothing but an empty file',
      () => {
        writeFileSync(join(folder, 'a.txt'), '');
        return folder;
      },
      /a\.txt is empty\. Fill it or remove it/,
    ],
    [
      'nothing but a picture',
      () => {
        writeFileSync(
          join(folder, 'a.txt'),
          Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0]),
        );
        return folder;
      },
      /a\.txt is no text file/,
    ],
  ])('%s', (_, prepare, sentence) => {
    const { status, said } = run('--seeds', prepare(), '--db', db());
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test('an option that is not known', () => {
    const { status, said } = run('--sedes', folder);
    expect(said).toMatch(/--sedes/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});

describe('what cannot be written is told in a sentence, and the database stays as it was', () => {
  const file = (name: string): string => join(folder, name);
  test.each<[string, string, () => string[], RegExp]>([
    [
      'an export into a file',
      'under a file',
      () => ['--mentions', file('a.txt/m.jsonl')],
      /a\.txt\/m\.jsonl cannot be written/,
    ],
    [
      'an export over a folder',
      'a folder',
      () => ['--events', folder],
      /cannot be written: it is a folder\. Name a file/,
    ],
    [
      'an export over a device',
      'a device',
      () => ['--events', '/dev/null'],
      /\/dev\/null cannot be written: it is no regular file/,
    ],
  ])('%s (%s)', (_, __, more, sentence) => {
    writeFileSync(file('a.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
    writeFileSync(db(), 'the old one');
    const { status, said } = run('--seeds', folder, '--db', db(), '--timexes', file('t.jsonl'), ...more());
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(readFileSync(db(), 'utf8')).toBe('the old one');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'kb.db']);
  });

  test('a database over a folder, and one for which there is no room', () => {
    writeFileSync(file('a.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
    const over = run('--seeds', folder, '--db', folder);
    expect([over.status, over.said]).toEqual([1, expect.stringMatching(/cannot be written: it is a folder/)]);
    const line = `ulimit -f 40; exec '${process.execPath}' --import tsx ingest/cli.ts --seeds '${folder}' --db '${db()}'`;
    const full = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
    expect(full.stderr).toMatch(/kb\.db cannot be written: .*\. .*another disk\./);
    expect(full.stderr).not.toMatch(/\n\s+at /);
    expect(full.status).toBe(1);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

test('a database that is a symbolic link stays one', () => {
  writeFileSync(join(folder, 'a.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join('elsewhere', 'real.db'), db());
  expect(run('--seeds', folder, '--db', db()).status).toBe(0);
  expect(lstatSync(db()).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['real.db']);
});

test('a file that is no text does not harm the others, and the exports hold what the contract says', () => {
  writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0]));
  writeFileSync(join(folder, 'good.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
  const file = (name: string): string => join(folder, `${name}.jsonl`);
  const names = ['documents', 'mentions', 'events', 'positions', 'timexes', 'contradictions'];
  const { status, said, out } = run(
    '--seeds',
    folder,
    '--db',
    db(),
    ...names.flatMap((name) => [`--${name}`, file(name)]),
  );
  expect(said).toMatch(/bad\.txt is no text file/);
  expect(out).toMatch(/1 documents, \d+ passages, 1 dates, 1 mentions, 0 positions, 1 events/);
  expect(status).toBe(0);
  const linesOf = (name: string) =>
    readFileSync(file(name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [mention] = linesOf('mentions');
  expect(mention).toMatchObject({
    source: 'good',
    start: 0,
    edtf: '2003-01-10',
    earliest: '2003-01-10',
    latest: '2003-01-10',
    type: 'withdrawal',
    status: 'occurred',
    countries: ['PRK'],
  });
  expect(linesOf('events')).toEqual([
    {
      id: mention.eventId,
      titleZh: expect.stringContaining('退出'),
      titleEn: expect.stringContaining('withdraw'),
      edtf: '2003-01-10',
      earliest: '2003-01-10',
      latest: '2003-01-10',
      type: 'withdrawal',
      status: 'occurred',
      countries: ['PRK'],
      actors: [],
      place: '',
      importance: expect.closeTo(0.4, 0),
      isKey: true,
      documents: ['good'],
      mentions: [{ source: 'good', start: 0, end: mention.end, quote: mention.quote }],
    },
  ]);
});

test('a reader that closes the pipe early is no fault', () => {
  const { stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" --import tsx ingest/cli.ts --help | true`],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
});
