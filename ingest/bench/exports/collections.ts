import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostics } from '../../faults/diagnostics';
import { asRead } from '../../fixtures/as-read';
import { FIVE } from '../../fixtures/five';
import { type Mark, markedText } from '../../merge/marked-text';
import { type ReadDocument, readFolder } from '../../read/read-folder';

const ROOT = join(import.meta.dirname, '../../..');
const OWN = join(import.meta.dirname, '../merging/own');

/** Folders whose documents are read together, by the name that the comparison gives them. */
const FOLDERS = {
  seeds: FIVE,
  'events-set': join(import.meta.dirname, '../events'),
  'importance-iran': join(ROOT, 'ingest/importance/sets/iran'),
  'importance-south-asia': join(ROOT, 'ingest/importance/sets/south-asia'),
  english: join(ROOT, 'ingest/fixtures/english/six'),
} as const;

/** Every collection whose exports are compared: the five documents, and our own sets; the marked texts of the merging bench are read each alone. */
export async function collections(): Promise<[string, ReadDocument[]][]> {
  const folders: [string, ReadDocument[]][] = [];
  for (const [name, folder] of Object.entries(FOLDERS))
    folders.push([name, await readFolder(folder, new Diagnostics())]);
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name): [string, ReadDocument[]] => [
      `merging-${name.replace('.txt', '')}`,
      [markedDocument(join(OWN, name)).document],
    ]);
  return [...folders, ...own];
}

/** A text of the merging bench: its first line is its date, and happenings are marked in it. */
export function markedDocument(path: string): { document: ReadDocument; marks: Mark[] } {
  const [date = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const { text, marks } = markedText(lines.join('\n'));
  return { document: asRead('own', text, date.split('-').map(Number)), marks };
}
