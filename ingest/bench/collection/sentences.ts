import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../knowledge/tsv';

const FILE = join(import.meta.dirname, '../../language/zh/samples/news.tsv');
const COLUMNS = ['part', 'kind', 'text'];

/** The sentences with slots of which documents are composed, by their part and their kind. */
export interface Sentences {
  /** All of a part and a kind, in the order of the table. @throws Error where the table has none. */
  of(part: string, kind?: string): readonly string[];
  /** The kinds of a part, each once. */
  kinds(part: string): readonly string[];
}

/** Reads the table of sentences. @throws Error with the lines that are no rows of it. */
export function readSentences(): Sentences {
  const { rows, problems } = parseTsv(readFileSync(FILE, 'utf8'), 'news.tsv', COLUMNS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const texts = new Map<string, string[]>();
  const kinds = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const [part = '', kind = '', text = ''] = COLUMNS.map((column) => cells[column]);
    for (const key of [part, `${part} ${kind}`]) texts.set(key, [...(texts.get(key) ?? []), text]);
    kinds.set(part, (kinds.get(part) ?? new Set()).add(kind));
  }
  return {
    of: (part, kind) => {
      const found = texts.get(kind === undefined ? part : `${part} ${kind}`);
      if (!found) throw new Error(`news.tsv has no row of ${part} ${kind ?? ''}`);
      return found;
    },
    kinds: (part) => [...(kinds.get(part) ?? [])],
  };
}
