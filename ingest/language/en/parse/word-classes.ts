import { z } from 'zod';
import { list, rowsOf } from '../tables/read-list';

const Row = z.object({ kind: z.string().min(1), words: list });
let classes: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/**
 * The words of a class of `words.tsv`.
 * @throws Error where the table has no such class
 */
export function wordsOf(kind: string): ReadonlySet<string> {
  classes ??= new Map(rowsOf('words.tsv', Row).map(({ kind: name, words }) => [name, new Set(words)]));
  const words = classes.get(kind);
  if (!words) throw new Error(`words.tsv has no row ${kind}`);
  return words;
}
