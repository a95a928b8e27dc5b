import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeAll, expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import { decode } from '../formats/text/decode';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { type ReadDocument, readFolder } from './read-folder';

/** What an ingest finds, without the places, which other line ends move. */
function findings(read: readonly ReadDocument[]) {
  const { mentions, timexes, passages } = ingest(read, loadLexicon(), new Diagnostics());
  const plain = (text: string): string => text.replace(/\s/g, '');
  return {
    mentions: mentions.map(({ quote, type, status, edtf, countries, eventId }) => {
      return { quote: plain(quote), type, status, edtf, countries, eventId };
    }),
    timexes: timexes.map(({ text, edtf }) => `${plain(text)} ${edtf}`),
    passages: passages.map(({ kind, text, locator }) => ({ kind, text, locator })),
  };
}

let documents: ReadDocument[];
let wanted: ReturnType<typeof findings>;

beforeAll(async () => {
  documents = await readFolder(FIVE, new Diagnostics());
  wanted = findings(documents);
});

test.each([
  ['utf-8', '\r\n'],
  ['utf-16le', '\r\n'],
  ['utf-16be', '\n'],
  ['gb18030', '\r\n'],
])('the documents written in %s with line ends %j tell the same', (encoding, end) => {
  const rewritten = documents.map((document) => {
    const text = readFileSync(join(FIVE, document.fileName), 'utf8').replace(/\n/g, end);
    const decoded = decode(iconv.encode(text, encoding));
    return { ...document, rawText: decoded?.text ?? '' };
  });
  expect(findings(rewritten)).toEqual(wanted);
});

test('the documents that Big5 can hold tell the same in Big5', () => {
  const held = documents.filter(
    ({ rawText }) => iconv.decode(iconv.encode(rawText, 'big5'), 'big5') === rawText,
  );
  expect(held.length).toBeGreaterThan(1);
  const rewritten = held.map((document) => ({
    ...document,
    rawText: decode(iconv.encode(document.rawText, 'big5'))?.text ?? '',
  }));
  expect(findings(rewritten)).toEqual(findings(held));
});
