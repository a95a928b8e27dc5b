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

/** Dates as programs export them: Zotero, Better BibTeX, Crossref, Pandoc, and by hand. */
test.each([
  [{ 'date-parts': [['2005', 7, '03']] }, { 'date-parts': [[2005, 7, 3]] }],
  [{ 'date-parts': [['2005', '', '']] }, { 'date-parts': [[2005]] }],
  [{ 'date-parts': [[2005, null]] }, { 'date-parts': [[2005]] }],
  [{ 'date-parts': [[null]] }, {}],
  [
    {
      'date-parts': [
        ['2004', '3'],
        ['2005', '2'],
      ],
    },
    {
      'date-parts': [
        [2004, 3],
        [2005, 2],
      ],
    },
  ],
  [
    { 'date-parts': [[2005]], season: 'Spring' },
    { 'date-parts': [[2005]], season: '1' },
  ],
  [
    { 'date-parts': [[2005]], season: '秋季' },
    { 'date-parts': [[2005]], season: '3' },
  ],
  [{ 'date-parts': [[2005, 24]] }, { 'date-parts': [[2005]], season: '4' }],
  [
    {
      'date-parts': [
        [2005, 21],
        [2005, 22],
      ],
    },
    {
      'date-parts': [
        [2005, 3],
        [2005, 8],
      ],
    },
  ],
  [{ 'date-parts': [['221']], season: 'BC' }, { 'date-parts': [[-221]] }],
  [{ 'date-parts': [[-221]] }, { 'date-parts': [[-221]] }],
  [
    { 'date-parts': [['2005']], season: 'ca.' },
    { 'date-parts': [[2005]], circa: true },
  ],
  [{ raw: '2005-07-03' }, { 'date-parts': [[2005, 7, 3]] }],
  [
    { raw: '2004-03/2005-02' },
    {
      'date-parts': [
        [2004, 3],
        [2005, 2],
      ],
    },
  ],
  [{ raw: '2005~' }, { 'date-parts': [[2005]], circa: true }],
  [{ raw: '-0220' }, { 'date-parts': [[-221]] }],
  [{ raw: 'c. 2005' }, { 'date-parts': [[2005]], circa: true }],
  [{ raw: '221 BCE' }, { 'date-parts': [[-221]] }],
  [{ raw: '西元前221年' }, { 'date-parts': [[-221]] }],
  [{ raw: 'Summer 2005' }, { 'date-parts': [[2005]], season: '2' }],
  [{ raw: '2005年夏季' }, { 'date-parts': [[2005]], season: '2' }],
  [{ raw: 'July 3, 2005' }, { 'date-parts': [[2005, 7, 3]] }],
  [{ raw: '2005年7月3日' }, { 'date-parts': [[2005, 7, 3]] }],
  [{ raw: '民國94年7月' }, { 'date-parts': [[2005, 7]] }],
  ['2005-07', { 'date-parts': [[2005, 7]] }],
  [2005, { 'date-parts': [[2005]] }],
  [{ literal: '民國九十四年七月三日' }, { literal: '民國九十四年七月三日', 'date-parts': [[2005, 7, 3]] }],
  // July or March: nobody knows.
  [{ raw: '7/3/2005' }, { literal: '7/3/2005' }],
  [{ literal: '出版年不詳' }, { literal: '出版年不詳' }],
])('a date like %j is read', (issued, read) => {
  write(JSON.stringify([{ id: 'a', type: 'book', issued }]));
  const { byId, diagnostics } = readSources(folder, files);
  expect(byId.get('a')?.issued).toEqual(read);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  [{ literal: '近日' }, /entry "a": "issued" is "近日", which is no date.*date-parts/],
  [{ 'date-parts': [[-221]] }, /entry "a": "issued" lies before the common era/],
])('a date from which nothing is dated is told: %j', (issued, message) => {
  write(JSON.stringify([{ id: 'a', type: 'book', issued }]));
  expect(readSources(folder, files).diagnostics.map(({ rule, message: told }) => [rule, told])).toEqual([
    ['source-date', expect.stringMatching(message)],
  ]);
});

test('what a program has nothing for is as if it were not there', () => {
  write(JSON.stringify([{ id: 'a', type: 'book', title: null, author: [], issued: null, URL: null }]));
  expect(readSources(folder, files)).toMatchObject({ diagnostics: [] });
  expect(readSources(folder, files).byId.get('a')).toEqual({ id: 'a', type: 'book' });
});

test.each([
  ['source-without-file', { id: 'z', type: 'book' }, /entry "z".*no document z.*"id"/],
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
    [[-221, 2, 30]],
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
