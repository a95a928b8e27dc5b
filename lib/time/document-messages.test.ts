import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASIS_MESSAGES } from './basis-messages';
import { DOCUMENT_MESSAGES } from './document-messages';

const INGEST = join(import.meta.dirname, '..', '..', 'ingest');
const RULE = /'((?:round|day|document|event)\.[a-z-]+)'/g;

test('every rule that can stand in the derivation of a document or an event has its sentence', () => {
  const rules = ['date', 'extract', 'language'].flatMap((folder) =>
    readdirSync(join(INGEST, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) =>
        [...readFileSync(join(INGEST, folder, name), 'utf8').matchAll(RULE)].map((match) => match[1]),
      ),
  );
  const known = new Set(Object.keys({ ...BASIS_MESSAGES, ...DOCUMENT_MESSAGES }));
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((rule) => rule && !known.has(rule) && rule !== 'document.undated')).toEqual([]);
});
