import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import { loadLexicon } from '../knowledge/load';
import { parseTsv } from '../knowledge/tsv';
import { ingest } from '../pipeline';
import { type ReadDocument, readFolder } from '../read/read-folder';
import { madeUpCollection, SHAPE } from './collection/collection';
import type { Row } from './measure';

const REAL = join(import.meta.dirname, '../fixtures/real-texts');
const KINDS = join(import.meta.dirname, 'collection/kinds.tsv');
const MADE_UP = 400;
/** In the made-up collection a text of so many code units is a paper. */
const PAPER = 10_000;

/** What was found in the texts of a kind. */
interface Found {
  texts: number;
  /** Code units of the passages: what a text says several times over is one passage. */
  characters: number;
  mentions: number;
  dates: number;
  names: number;
}

/**
 * How many mentions, date expressions and names the ingest finds in 1,000 characters of each kind of text: in the five documents and the real texts, and in the collection that the
 * bench makes up, which is to resemble them. Counted is what is read once: the news scripts say all they say up to ten times.
 * @returns a line for each kind
 */
export async function benchDensity(): Promise<Row[]> {
  const { rows } = parseTsv(readFileSync(KINDS, 'utf8'), 'kinds.tsv', ['document', 'kind']);
  const kinds = new Map(rows.map(({ cells }) => [cells.document, cells.kind ?? '']));
  const lexicon = loadLexicon();
  const found = new Map<string, Found>();
  const folders = [FIVE, ...['first', 'second', 'third'].map((name) => join(REAL, name))];
  for (const folder of folders)
    count(await readFolder(folder, new Diagnostics()), ({ id }) => kinds.get(id) ?? 'no kind');
  const isPaper = ({ rawText }: ReadDocument): boolean => rawText.length >= PAPER;
  count(madeUpCollection(lexicon, { ...SHAPE, documents: MADE_UP }), (read) =>
    isPaper(read) ? 'made up: paper' : 'made up: news',
  );
  return [...found].map(([kind, { texts, characters, mentions, dates, names }]) => {
    const per = (number: number): string => ((1000 * number) / characters).toFixed(1);
    return { kind, texts, characters, mentions: per(mentions), dates: per(dates), names: per(names) };
  });

  function count(read: readonly ReadDocument[], kindOf: (read: ReadDocument) => string): void {
    const kb = ingest(read, lexicon, new Diagnostics());
    const ofDocument = new Map(
      read.map((one) => {
        const sum = found.get(kindOf(one)) ?? { texts: 0, characters: 0, mentions: 0, dates: 0, names: 0 };
        sum.texts += 1;
        found.set(kindOf(one), sum);
        return [one.id, sum];
      }),
    );
    for (const { documentId, text } of kb.passages)
      (ofDocument.get(documentId) as Found).characters += text.length;
    for (const { documentId } of kb.mentions) (ofDocument.get(documentId) as Found).mentions += 1;
    for (const { documentId } of kb.timexes) (ofDocument.get(documentId) as Found).dates += 1;
    for (const { documentId } of kb.namings) (ofDocument.get(documentId) as Found).names += 1;
  }
}
