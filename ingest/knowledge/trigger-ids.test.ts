import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OF_ACT } from '../importance/acts';
import { loadLexicon } from './load';

const INGEST = join(import.meta.dirname, '..');
/** How code names a row of triggers: in a set, compared with the row of a hit, or in a table of rules. */
const SETS = /\btriggerIds\(([^)]*)\)/g;
const SINGLE = /\b(?:row\.id|triggerId) [!=]== '([^']+)'|\btrigger: '([^']+)'/g;

const sources = readdirSync(INGEST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('bench'))
  .map((path) => readFileSync(join(INGEST, path), 'utf8'));
const inSets = sources.flatMap((code) =>
  [...code.matchAll(SETS)].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, id]) => id)),
);
const single = sources.flatMap((code) =>
  [...code.matchAll(SINGLE)].map(([, compared, row]) => compared ?? row),
);

test('every trigger that code names is a row of triggers.tsv', () => {
  const rows = new Set(loadLexicon().triggers.map(({ id }) => id));
  expect(inSets.length).toBeGreaterThan(40);
  expect(single.length).toBeGreaterThan(20);
  expect([...inSets, ...single, ...Object.keys(OF_ACT)].filter((id) => !rows.has(id as string))).toEqual([]);
});
