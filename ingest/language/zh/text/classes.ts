import { fileURLToPath } from 'node:url';
import { ClassRow } from '../../../knowledge/schema';
import { readTable } from '../../../knowledge/table';

const FOLDER = fileURLToPath(new URL('../tables/', import.meta.url));
let classes: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The words of each class of `classes.tsv`, `events.tsv` and `page.tsv`, read once. The lexicon's loader reads the same tables and checks them against the others.
 * @throws Error that lists what is wrong with the table, each problem with its line and cure
 */
export function classesOf(): ReadonlyMap<string, readonly string[]> {
  if (classes) return classes;
  const problems: string[] = [];
  const rows = ['classes.tsv', 'events.tsv', 'page.tsv'].flatMap((table) =>
    readTable(FOLDER, table, ClassRow, problems),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  classes = new Map(rows.map(({ row }) => [row.class, row.words]));
  return classes;
}
