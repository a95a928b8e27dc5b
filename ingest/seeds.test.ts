import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { edtfBounds } from '@/lib/time/edtf';
import { Diagnostics } from './faults/diagnostics';
import { FAILED } from './faults/failing-documents';
import { loadLexicon } from './knowledge/load';
import { ingest } from './pipeline';
import { documentFiles } from './read/folder-files';
import { readLinkConstraints } from './read/link-constraints';
import { readFolder } from './read/read-folder';

/** What is served. Of it only what must hold of any documents is asked here; what the five first ones tell is asked of their copy (`fixtures/five`). */
const SEEDS = join(import.meta.dirname, '..', 'seeds');

describe('whatever documents lie in seeds/', () => {
  let kb: KnowledgeBase;
  beforeAll(async () => {
    const diagnostics = new Diagnostics();
    const read = await readFolder(SEEDS, diagnostics);
    kb = ingest(read, loadLexicon(), diagnostics, undefined, readLinkConstraints(SEEDS));
  });

  test('every file is a document, and no rule fails on one', () => {
    expect(kb.documents.map(({ id }) => id).sort()).toEqual(
      documentFiles(SEEDS)
        .map(({ id }) => id)
        .sort(),
    );
    expect(kb.diagnostics.filter(({ rule }) => rule === FAILED)).toEqual([]);
  });

  test('every quote is the raw text to the letter', () => {
    const raw = new Map(kb.documents.map(({ id, rawText }) => [id, rawText]));
    for (const { documentId, span, quote } of [...kb.mentions, ...kb.positions])
      expect(raw.get(documentId)?.slice(span.start, span.end)).toBe(quote);
  });

  test('every event has an id of its own, a mention, and a date that is its bounds', () => {
    const ids = kb.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const told = new Set(kb.mentions.map(({ eventId }) => eventId));
    for (const { id, edtf, earliest, latest, title } of kb.events) {
      expect(told.has(id), id).toBe(true);
      expect(edtfBounds(edtf), id).toMatchObject({ earliest, latest });
      expect(title.en, id).toMatch(/\S/);
      expect(title['zh-Hant'], id).toMatch(/\S/);
    }
    for (const { id, edtf, earliest, latest, basis } of kb.mentions) {
      expect(edtfBounds(edtf), id).toMatchObject({ earliest, latest });
      expect(basis.length, id).toBeGreaterThan(0);
    }
  });
});
