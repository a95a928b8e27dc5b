import { expect, test } from 'vitest';
import { FORMATS, formatOf, knownEnding } from './formats';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['a.txt', '會談', 'txt'],
  ['A.TXT', '', 'txt'],
  ['a.pdf', '%PDF-1.7\n', 'pdf'],
  // The content says what a file is, whatever its name.
  ['a.txt', '%PDF-1.7\n', 'pdf'],
  ['a.bin', '%PDF-1.7\n', 'pdf'],
  ['a.pdf', '\u0000\u0000%PDF-1.7\n', 'pdf'],
  // A text that speaks of it, and a file that only bears the name.
  ['a.txt', 'Each file begins with %PDF- and a version.', 'txt'],
  ['a.pdf', '會談', null],
  ['a.bin', '會談', null],
])('%s that begins with %j is %s', (name, content, id) => {
  expect(formatOf(bytes(content), name)?.id ?? null).toBe(id);
});

test.each([
  ['a.txt', '.txt'],
  ['a.b.PDF', '.PDF'],
  ['a', null],
  ['txt', null],
])('the ending of %s is %s', (name, ending) => {
  expect(knownEnding(name)).toBe(ending);
});

test('each format has an id and endings of its own', () => {
  const all = FORMATS.flatMap(({ id, endings }) => [id, ...endings]);
  expect(new Set(all).size).toBe(all.length);
  for (const ending of FORMATS.flatMap(({ endings }) => endings)) expect(ending).toMatch(/^\.[a-z0-9]+$/);
});
