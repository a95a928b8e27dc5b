import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { lockFor } from './command/lock';

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
  const { status, stdout, stderr } = spawnSync(process.execPath, ['ingest/command/start.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, out: stdout, said: stdout + stderr };
}

const db = (): string => join(folder, 'kb.db');

/** What lies in a folder but for what is kept of the documents for the next run. */
const filesIn = (where: string): string[] =>
  readdirSync(where)
    .filter((name) => name !== 'kb.db.cache')
    .sort();

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
    expect(filesIn(folder)).toEqual(['a.txt', 'kb.db']);
  });

  test('a database over a folder, and one for which there is no room', () => {
    writeFileSync(file('a.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
    const over = run('--seeds', folder, '--db', folder);
    expect([over.status, over.said]).toEqual([1, expect.stringMatching(/cannot be written: it is a folder/)]);
    const line = `ulimit -f 40; exec '${process.execPath}' ingest/command/start.mjs --seeds '${folder}' --db '${db()}'`;
    const full = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
    expect(full.stderr).toMatch(/kb\.db cannot be written: .*\. .*another disk\./);
    expect(full.stderr).not.toMatch(/\n\s+at /);
    expect(full.status).toBe(1);
    expect(filesIn(folder)).toEqual(['a.txt']);
  });
});

test('a database that is a symbolic link stays one', () => {
  writeFileSync(join(folder, 'a.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join('elsewhere', 'real.db'), db());
  expect(run('--seeds', folder, '--db', db()).status).toBe(0);
  expect(lstatSync(db()).isSymbolicLink()).toBe(true);
  expect(filesIn(join(folder, 'elsewhere'))).toEqual(['real.db']);
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

describe('a second run', () => {
  const text = '2003年1月10日，北韓宣布退出禁止核武擴散條約。';
  const file = (name: string): string => join(folder, name);
  const ingest = () => run('--seeds', folder, '--db', db(), '--events', file('e.jsonl'));
  beforeEach(() => {
    writeFileSync(file('a.txt'), text);
    expect(ingest().out).toMatch(/^1 documents/);
  });

  test('does nothing and says so, with what was doubtful', () => {
    const before = statSync(db()).mtimeMs;
    const { status, out } = ingest();
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/^Nothing has changed: 1 documents.*\n {2}warning/),
    ]);
    expect(statSync(db()).mtimeMs).toBe(before);
  });

  test.each<[string, () => void]>([
    ['a text has changed', () => writeFileSync(file('a.txt'), text.replace('10', '11'))],
    ['a document was added', () => writeFileSync(file('b.txt'), text.replace('1月', '2月'))],
    ['the bibliography has changed', () => writeFileSync(file('sources.json'), '[{"id":"a","type":"book"}]')],
    ['an export is gone', () => rmSync(file('e.jsonl'))],
    ['the database is another', () => writeFileSync(db(), '')],
  ])('is a run where %s, with the outcome of one without a cache', (_, change) => {
    change();
    expect(ingest().out).toMatch(/^\d documents/);
    const whole = file('whole.db');
    run('--seeds', folder, '--db', whole, '--no-cache');
    expect(readFileSync(db()).equals(readFileSync(whole))).toBe(true);
  });

  test.each<[string, () => void, RegExp]>([
    ['a damaged cache', () => damage(file('kb.db.cache')), /kb\.db\.cache is damaged/],
    [
      'another file in its place',
      () => writeFileSync(file('kb.db.cache'), 'mine'),
      /no cache of this program/,
    ],
  ])('tells of %s, and reads all anew', (_, spoil, sentence) => {
    spoil();
    writeFileSync(file('b.txt'), text.replace('1月', '2月'));
    const { status, out, said } = ingest();
    expect([status, out, said]).toEqual([
      0,
      expect.stringMatching(/^2 documents/),
      expect.stringMatching(sentence),
    ]);
    expect(said).not.toMatch(/\n\s+at /);
  });

  test('waits for one that runs, and says so', async () => {
    const release = await lockFor(db(), () => {});
    const args = ['ingest/command/start.mjs', '--seeds', folder, '--db', db()];
    const second = spawn(process.execPath, args, { cwd: ROOT });
    const ended = new Promise<number | null>((resolve) => second.once('exit', resolve));
    const [line] = await once(second.stderr, 'data');
    expect(String(line)).toMatch(/Another ingest writes .*kb\.db; this one waits for it/);
    expect(second.exitCode).toBe(null);
    release();
    expect(await ended).toBe(0);
    expect(filesIn(folder)).toEqual(['a.txt', 'e.jsonl', 'kb.db']);
  });
});

/** Spoils what a cache holds, but not the mark by which it is known. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0x55, 4096);
  writeFileSync(path, bytes);
}

test('a reader that closes the pipe early is no fault', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" ingest/command/start.mjs --help | true`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});
