import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedText } from '@/lib/text/folded-text';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = ['app', 'ingest', 'lib', 'prisma'];
const TABLES = 'ingest/language/zh/tables';
const OTHER = /\.test\.tsx?$|fixture|messages|(?:^|\/)(?:bench|generated)\//;
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*/g;
const WORD = /\p{Script=Han}{2,}/gu;
/** Where words stand once: what a class lists is meant to be named by patterns. */
const CLASSES: ReadonlySet<string> = new Set(['classes.tsv', 'events.tsv', 'page.tsv']);

/** How often code writes out Chinese words that stand elsewhere, too; a word is a run of two or more characters, in folded text. */
export interface WordCounts {
  /** Different words in code. */
  readonly words: number;
  /** Those that stand in two or more files of code. */
  readonly inSeveralFiles: number;
  /** Those that a table of the language pack has as a form. */
  readonly inTables: number;
}

/** Counts the Chinese words in the literals of all code but tests, benches and messages. */
export function countWords(): WordCounts {
  const files = new Map<string, Set<string>>();
  for (const path of FOLDERS.flatMap(codeIn)) {
    const code = readFileSync(join(ROOT, path), 'utf8').replace(COMMENT, '');
    for (const [word] of code.matchAll(WORD)) {
      const form = foldedText(word);
      files.set(form, (files.get(form) ?? new Set()).add(path));
    }
  }
  const forms = formsInTables();
  return {
    words: files.size,
    inSeveralFiles: [...files.values()].filter(({ size }) => size > 1).length,
    inTables: [...files.keys()].filter((word) => forms.has(word)).length,
  };
}

function codeIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !OTHER.test(path));
}

function formsInTables(): Set<string> {
  const tables = readdirSync(join(ROOT, TABLES)).filter((name) => !CLASSES.has(name));
  const cells = tables.flatMap((name) =>
    readFileSync(join(ROOT, TABLES, name), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/[\t|]/)),
  );
  return new Set(cells.map((cell) => foldedText(cell.trim())));
}
