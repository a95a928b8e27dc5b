import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, run, SeedFolder, START } from './command/fixture';
import { WITHDRAWAL } from './fixtures/fixture-texts';

const folder = new SeedFolder();

describe('bad input gets a sentence and no stack trace', () => {
  test.each([
    ['a missing folder', () => folder.file('nowhere'), /There is no folder .*nowhere.*Create it/],
    ['an empty folder', () => folder.path, /holds no document/],
    [
      'nothing but an empty file',
      () => {
        writeFileSync(folder.file('a.txt'), '');
        return folder.path;
      },
      /a\.txt is empty\. Fill it or remove it/,
    ],
    [
      'nothing but a picture',
      () => {
        writeFileSync(folder.file('a.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0]));
        return folder.path;
      },
      /a\.txt is a broken picture\. Save it anew/,
    ],
  ])('%s', (_, prepare, sentence) => {
    const { status, said } = run('--seeds', prepare(), '--db', folder.db);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test('an option that is not known', () => {
    const { status, said } = run('--sedes', folder.path);
    expect(said).toMatch(/--sedes/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});

test('a file that is no text does not harm the others, and the exports hold what the contract says', () => {
  writeFileSync(folder.file('bad.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0]));
  writeFileSync(folder.file('good.txt'), WITHDRAWAL);
  const file = (name: string): string => folder.file(`${name}.jsonl`);
  const names = ['documents', 'mentions', 'events', 'positions', 'timexes', 'contradictions'];
  const { status, said, out } = run(...folder.options, ...names.flatMap((name) => [`--${name}`, file(name)]));
  expect(said).toMatch(/bad\.txt is a broken picture/);
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
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" ${START} --help | true`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});
