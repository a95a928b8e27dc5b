import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../faults/diagnostics';
import { minimalItem, readSources } from './sources';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const id of ['a', 'b', 'c']) writeFileSync(join(folder, `${id}.txt`), id);
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = ['a', 'b', 'c'].map((id) => ({ id, fileName: `${id}.txt` }));
const write = (text: string) => writeFileSync(join(folder, 'sources.json'), text);

test('without the file nothing is known, and that is no fault', () => {
  expect(readSources(folder, files)).toEqual({ byId: new Map(), encodings: new Map(), diagnostics: [] });
  expect(minimalItem('a')).toEqual({ id: 'a', type: 'document' });
});

test('an entry keeps every CSL field; the encoding is ours and goes apart', () => {
  const item = { id: 'a', type: 'book', author: [{ family: '林', given: '一' }], 'number-of-pages': '12' };
  write(
    `\uFEFF${JSON.stringify([
      { ...item, encoding: 'Big5' },
      { id: 'b', type: 'broadcast' },
    ])}`,
  );
  const { byId, encodings, diagnostics } = readSources(folder, files);
  expect([...byId.values()]).toEqual([item, { id: 'b', type: 'broadcast' }]);
  expect([...encodings]).toEqual([['a', 'big5']]);
  expect(diagnostics).toEqual([]);
});

test('numbers written without quotation marks are text, and parts of dates written with them are numbers', () => {
  const item = { id: 'a', type: 'book', page: 45, 'number-of-pages': 12, title: 1984 };
  write(JSON.stringify([{ ...item, issued: { 'date-parts': [['2005', 7, '3']], season: 1 } }]));
  expect(readSources(folder, files).byId.get('a')).toEqual({
    ...{ id: 'a', type: 'book', page: '45', 'number-of-pages': '12', title: '1984' },
    issued: { 'date-parts': [[2005, 7, 3]], season: '1' },
  });
});

test.each([
  ['source-without-file', { id: 'z', type: 'book' }, /entry "z".*no file z\.txt.*"id"/],
  ['source-malformed', { id: 'a', type: 'novel' }, /entry "a": type: /],
  ['source-malformed', { id: 'a', type: 'book', author: '林一' }, /entry "a": author: /],
  [
    'source-malformed',
    { id: 'a', type: 'book', author: [{ given: '一' }] },
    /author\.0: a name needs "family"/,
  ],
  [
    'source-malformed',
    { id: 'a', type: 'book', issued: { 'date-parts': [['MCMXCIX']] } },
    /issued\.date-parts\.0\.0: /,
  ],
  ...[
    [[2004, 2, 31]],
    [[2004, 13]],
    [[2004, 0]],
    [[-221]],
    [[0]],
    [[10_000]],
    [[2004, 3, 4, 5]],
    [[2004.5]],
  ].map((parts): [string, object, RegExp] => [
    'source-malformed',
    { id: 'a', type: 'book', issued: { 'date-parts': parts } },
    /entry "a": issued\.date-parts\.0/,
  ]),
  [
    'source-malformed',
    { id: 'a', type: 'book', issued: { 'date-parts': [[2005, 3], [2004]] } },
    /issued\.date-parts: a range ends before it begins/,
  ],
  ['source-malformed', { id: 'a', type: 'book', 'event-date': { 'date-parts': [[2004, 13]] } }, /event-date/],
  ['source-malformed', { id: 'a', type: 'book', keyword: ['x'] }, /entry "a": keyword: /],
  [
    'source-malformed',
    { id: 'a', type: 'book', custom: JSON.parse('['.repeat(20) + ']'.repeat(20)) },
    /entry "a": is nested more than 8 levels deep/,
  ],
  ['source-malformed', { type: 'book' }, /entry 2: id: /],
  ['source-malformed', 'a', /entry 2: /],
  ['source-doubled', { id: 'b', type: 'book' }, /entry "b".*earlier entry/],
  ['source-encoding', { id: 'a', type: 'book', encoding: 'klingon' }, /entry "a".*"klingon".*big5/],
])('%s: %j', (rule, value, message) => {
  write(JSON.stringify([{ id: 'b', type: 'broadcast' }, value]));
  const { byId, diagnostics } = readSources(folder, files);
  expect(byId.get('b')).toEqual({ id: 'b', type: 'broadcast' });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.rule).toBe(rule);
  expect(diagnostics[0]?.message).toMatch(/^sources\.json, /);
  expect(diagnostics[0]?.message).toMatch(message);
});

test.each(['{ "id": ', '', '{"id": "a", "type": "book"}'])(
  'a file that is no list stops the ingest: %s',
  (text) => {
    write(text);
    expect(() => readSources(folder, files)).toThrow(InputError);
    expect(() => readSources(folder, files)).toThrow(/sources\.json/);
  },
);
