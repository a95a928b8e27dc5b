import { expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { UNREAD } from './packs';

const JAPANESE = '小泉首相は平壌を訪問した。2002年9月17日、日朝首脳会談が行われた。';
const CHINESE = '2002年9月17日，小泉首相訪問平壤。';

function ingested(rawText: string, language?: string) {
  const read = asRead('a', rawText, [2002, 9, 18]);
  const csl = { ...read.csl, ...(language && { language }) };
  return ingest([{ ...read, csl }], loadLexicon(), new Diagnostics());
}

test('a Japanese text is told as such where it shows, kept with its passages and its stated date, and tells no event', () => {
  const kb = ingested(JAPANESE);
  expect([kb.events, kb.mentions, kb.timexes, kb.namings]).toEqual([[], [], [], []]);
  expect(kb.documents.map(({ rawText, documentDate }) => [rawText, documentDate])).toEqual([
    [JAPANESE, '2002-09-18'],
  ]);
  expect(kb.passages).toHaveLength(1);
  const told = kb.diagnostics.filter(({ rule }) => rule === UNREAD);
  expect(told.map(({ documentId, span }) => [documentId, span])).toEqual([['a', { start: 4, end: 5 }]]);
  expect(told[0]?.message).toContain('Japanese');
});

test('a Chinese text that tells the same tells an event', () => {
  expect(ingested(CHINESE).events.map(({ edtf }) => edtf)).toEqual(['2002-09-17']);
});

test.each([
  ['en', 0, []],
  ['fr', 0, ['French']],
  ['zh-Hant', 1, []],
  ['Chinese', 1, []],
])('a Chinese text that the bibliography states to be %j tells %i events', (language, events, named) => {
  const kb = ingested(CHINESE, language);
  expect(kb.events).toHaveLength(events);
  const told = kb.diagnostics.filter(({ rule }) => rule === UNREAD);
  expect(told).toHaveLength(named.length);
  for (const name of named) expect(told[0]?.message).toContain(name);
});
