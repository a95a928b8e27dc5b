import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIVE } from '@/ingest/fixtures/five';
import { entryOf, withEntry } from './bibliography';
import { CannotBe } from './cannot-be';

const TEXT = `[
  { "id": "a", "type": "book", "x-shelf": 7 },
  {
    "id": "b",
    "type": "report",
    "issued": { "date-parts": [[2003, 8]] },

    "note":   "kept as it is"
  }
]
`;

describe('only what is concerned changes', () => {
  test.each<[string, string | null, string, Record<string, unknown> | null, string | null]>([
    [
      'a first entry',
      null,
      'a',
      { id: 'a', type: 'book' },
      '[\n  {\n    "id": "a",\n    "type": "book"\n  }\n]\n',
    ],
    ['none, and none is wanted', null, 'a', null, null],
    ['an entry to an empty list', '[]', 'a', { id: 'a' }, '[\n  {\n    "id": "a"\n  }\n]'],
    [
      'an entry behind the others',
      '[\n\t{ "id": "a" }\n]\n',
      'b',
      { id: 'b', author: [{ family: '廖', given: '清華' }] },
      '[\n\t{ "id": "a" },\n\t{\n\t\t"id": "b",\n\t\t"author": [{ "family": "廖", "given": "清華" }]\n\t}\n]\n',
    ],
    [
      'another value',
      TEXT,
      'b',
      { id: 'b', type: 'report', issued: { 'date-parts': [[2003, 8, 27]] }, note: 'kept as it is' },
      TEXT.replace('[[2003, 8]]', '[[2003, 8, 27]]'),
    ],
    ['a field less, in one line', TEXT, 'a', { id: 'a', 'x-shelf': 7 }, TEXT.replace(' "type": "book",', '')],
    [
      'a field more, in one line',
      TEXT,
      'a',
      { id: 'a', type: 'book', 'x-shelf': 7, title: 'T' },
      TEXT.replace('7 }', '7, "title": "T" }'),
    ],
    [
      'a field more, in lines',
      TEXT,
      'b',
      { ...(entryOf(TEXT, 'b') ?? {}), title: 'T' },
      TEXT.replace('as it is"', 'as it is",\n    "title": "T"'),
    ],
    ['no entry', TEXT, 'c', null, TEXT],
  ])('%s', (_, text, id, entry, expected) => expect(withEntry(text, id, entry)).toBe(expected));

  test('a byte order mark stays', () => {
    expect(withEntry(`\ufeff${TEXT}`, 'b', null)?.startsWith('\ufeff[')).toBe(true);
    expect(entryOf(`\ufeff${TEXT}`, 'a')).toEqual({ id: 'a', type: 'book', 'x-shelf': 7 });
  });

  test('an entry that is added and taken out again leaves the file of the five documents as it was', () => {
    const five = readFileSync(`${FIVE}/sources.json`, 'utf8');
    const added = withEntry(five, 'new', { id: 'new', type: 'book', title: 'T' });
    expect(withEntry(added, 'new', null)).toBe(five);
  });
});

test('whatever entries are put, corrected and taken out, the list holds what was put last', () => {
  const entry = fc.record(
    {
      type: fc.constantFrom('book', 'report'),
      title: fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'[]{} \n",:') })),
      issued: fc.record({ 'date-parts': fc.tuple(fc.array(fc.integer(), { minLength: 1, maxLength: 3 })) }),
      'x-other': fc.jsonValue(),
    },
    { requiredKeys: ['type'] },
  );
  const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(entry));
  fc.assert(
    fc.property(fc.array(step), fc.constantFrom(null, TEXT, '[]', '[{"id":"a"}]'), (steps, start) => {
      let text: string | null = start;
      const known = new Map<string, unknown>();
      for (const [id, value] of steps) {
        const put = value === null ? null : JSON.parse(JSON.stringify({ id, ...value }));
        text = withEntry(text, id, put);
        known.set(id, put);
      }
      for (const [id, value] of known) expect(entryOf(text, id)).toEqual(value);
    }),
  );
});

test.each([
  ['[\n  {"id": "a"}\n  {"id": "b"}\n]', 'sources.json, line 3, column 3: it cannot be read as JSON'],
  ['[{"id": "a"},]', 'sources.json, line 1, column 14'],
  ['// mine\n[]', 'sources.json, line 1, column 1'],
  ['{"id": "a"}', 'sources.json has to be a list of entries'],
])('%j is told, and left alone', (text, sentence) => {
  expect(() => withEntry(text, 'c', { id: 'c' })).toThrow(CannotBe);
  expect(() => withEntry(text, 'c', { id: 'c' })).toThrow(sentence);
});
