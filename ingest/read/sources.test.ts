import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputError } from '../diagnostics';
import { minimalItem, readSources } from './sources';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const id of ['a', 'b', 'c']) writeFileSync(join(folder, `${id}.txt`), id);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(join(folder, 'sources.json'), text);

test('without the file nothing is known, and that is no fault', () => {
  expect(readSources(folder)).toEqual({ byId: new Map(), encodings: new Map(), diagnostics: [] });
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
  const { byId, encodings, diagnostics } = readSources(folder);
  expect([...byId.values()]).toEqual([item, { id: 'b', type: 'broadcast' }]);
  expect([...encodings]).toEqual([['a', 'big5']]);
  expect(diagnostics).toEqual([]);
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
    { id: 'a', type: 'book', issued: { 'date-parts': [['1999']] } },
    /issued\.date-parts\.0\.0: /,
  ],
  ['source-malformed', { type: 'book' }, /entry 2: id: /],
  ['source-malformed', 'a', /entry 2: /],
  ['source-doubled', { id: 'b', type: 'book' }, /entry "b".*earlier entry/],
  ['source-encoding', { id: 'a', type: 'book', encoding: 'klingon' }, /entry "a".*"klingon".*big5/],
])('%s: %j', (rule, value, message) => {
  write(JSON.stringify([{ id: 'b', type: 'broadcast' }, value]));
  const { byId, diagnostics } = readSources(folder);
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
    expect(() => readSources(folder)).toThrow(InputError);
    expect(() => readSources(folder)).toThrow(/sources\.json/);
  },
);
