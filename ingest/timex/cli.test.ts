import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function timex(
  input: string,
  ...options: string[]
): { lines: unknown[]; errors: string; status: number | null } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'ingest/timex/cli.ts', ...options], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line): unknown => JSON.parse(line)), errors: run.stderr, status: run.status };
}

describe('the command line', () => {
  it('prints a line for each expression', () => {
    const { lines, status } = timex('會談，明天將在北京召開。去年八月', '--reference', '2004-02-24', '-');
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        text: '明天',
        start: 3,
        end: 5,
        type: 'DATE',
        edtf: '2004-02-25',
        earliest: '2004-02-25',
        latest: '2004-02-25',
      },
      { text: '去年八月', start: 12, end: 16, edtf: '2003-08', earliest: '2003-08-01', latest: '2003-08-31' },
    ]);
    expect(lines[0]).toHaveProperty('basis');
  });

  it('reads records line by line, each with its own reference or none', () => {
    const records = [
      { id: 'a', text: '明天', reference: '2004-02-24' },
      { id: 2, text: '明天' },
      { id: 'c', text: '無' },
    ];
    const { lines } = timex(records.map((record) => JSON.stringify(record)).join('\n'), '--jsonl');
    expect(lines).toMatchObject([
      { id: 'a', timexes: [{ edtf: '2004-02-25' }] },
      { id: 2, timexes: [{ edtf: null }] },
      { id: 'c', timexes: [] },
    ]);
  });

  it.each([
    ['a reference that is no date', '明天', ['--reference', 'yesterday'], '"yesterday" is not a date'],
    ['an unknown option', '', ['--colour'], 'Usage: npm run'],
    ['a file that is not there', '', ['no-such-file.txt'], 'Cannot read no-such-file.txt'],
    ['two files', '', ['a', 'b'], 'More than one file'],
    ['a line that is not JSON', '{"id": 1', ['--jsonl'], 'line 1: not JSON'],
    ['a record without text', '{"id":1,"text":"無"}\n{"id":2}', ['--jsonl'], 'line 2: text'],
    [
      'a record’s reference that is no date',
      '{"id":1,"text":"明天","reference":"2004-02-30"}',
      ['--jsonl'],
      'line 1: "2004-02-30"',
    ],
  ])('says what is wrong with %s', (_, input, options, message) => {
    const { errors, status } = timex(input, ...options);
    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});
