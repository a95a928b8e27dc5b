import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { FIVE } from '../../fixtures/five';
import { clean } from '../../language/zh/text/fixture';
import { decode } from './decode';

const files = readdirSync(FIVE).filter((name) => name.endsWith('.txt'));
const textOf = (file: string): string => readFileSync(join(FIVE, file), 'utf8');

/** The text with what an encoding cannot hold left out. */
function holdable(text: string, encoding: string): string {
  return [...text].filter((unit) => iconv.decode(iconv.encode(unit, encoding), encoding) === unit).join('');
}

describe.each(files)('%s', (file) => {
  test.each([
    ['utf8', 'utf-8', false],
    ['utf8', 'utf-8', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16le', 'utf-16le', true],
    ['utf-16be', 'utf-16be', false],
    ['utf-16be', 'utf-16be', true],
    ['gb18030', 'gb18030', false],
    ['big5-hkscs', 'big5', false],
  ])('in %s is read as %s (byte order mark: %s)', (written, encoding, addBOM) => {
    const text = holdable(textOf(file), written);
    const decoded = decode(iconv.encode(text, written, { addBOM }));
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text === text).toBe(true);
  });

  test('with other line ends has the same clean text', () => {
    const text = textOf(file);
    const { text: wanted } = clean(text);
    for (const end of ['\r\n', '\r']) expect(clean(text.replace(/\n/g, end)).text).toBe(wanted);
  });
});

test.each([
  ['ETEN', [0xc6, 0xe7], 'ぁ'],
  ['ETEN', [0xc6, 0xa1], '①'],
  ['HKSCS', [0x9d, 0xef], '嘅'],
  ['HKSCS', [0xfa, 0x40], '\u{20547}'],
  ['the currency', [0xa3, 0xe1], '€'],
])('Big5 holds the extension of %s: %j is %s', (_, bytes, character) => {
  expect(decode(Uint8Array.from(bytes), 'big5')?.text).toBe(character);
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
  ['an archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0, 0x1c, 0x7d, 0x4f, 0x5b, 0, 0]],
])('%s is no text', (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeNull();
});

test('a stated encoding overrides what the bytes show', () => {
  const bytes = iconv.encode('會談', 'big5');
  expect(decode(bytes, 'gb18030')).toMatchObject({ encoding: 'gb18030', evidence: 'declared' });
  expect(decode(bytes, 'big5')?.text).toBe('會談');
});
