import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DateFields, Origin } from '../../../date/candidate';
import { parseTsv } from '../../../knowledge/tsv';
import { END, matchAt, pattern } from './grammar';

/** A word that names a year, month, week or day by its distance from another. */
interface Row {
  readonly id: string;
  readonly field: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'century';
  readonly from: Origin;
  readonly offset: number;
  /** A part of the day is said with it (tonight). */
  readonly time: boolean;
  readonly words: readonly string[];
}

const FILE = 'relative-words.tsv';
const COLUMNS = ['id', 'field', 'from', 'offset', 'time', 'words'];
const Cells = z.object({
  id: z.string(),
  field: z.enum(['year', 'quarter', 'month', 'week', 'day', 'century']),
  from: z.enum(['reference', 'anchor']),
  offset: z.coerce.number().int(),
  time: z.enum(['yes', '']),
  words: z.string().min(1),
});

/** The rows of the table of words. @throws Error that names the line of a row that cannot be read */
export const RELATIVE_WORDS: readonly Row[] = readRows();

function readRows(): Row[] {
  const { rows, problems } = parseTsv(readFileSync(join(import.meta.dirname, FILE), 'utf8'), FILE, COLUMNS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows.map(({ line, cells }) => {
    const read = Cells.safeParse(cells);
    if (!read.success) throw new Error(`${FILE} line ${line}: ${z.prettifyError(read.error)}`);
    const { time, words, ...row } = read.data;
    return { ...row, time: time === 'yes', words: words.split('|') };
  });
}

const byLength = (a: string, b: string): number => b.length - a.length;
/** `the day before` counts from the date told; `the day before the talks` from the talks. */
const OPEN_END = /(?:before|after)$/;
const NOTHING_BEHIND = pattern('\\s{0,2}(?:[,.;:)\\]”"]|$)|\\s(?:and|but|when|while)\\b');

/** `the same month as the pact`: of the time of something else, and not of what was told. Counter-example: `the same month, as he said`. */
const AS = pattern('\\s{1,3}as\\s');

/** A relative word with where it ends and its fields. */
export interface RelativeMatch {
  readonly end: number;
  readonly row: Row;
  readonly from: DateFields;
}

/** What finds the words of some rows at a place; null where there is none, or it is part of another expression. */
export function relativeWords(rows: readonly Row[]): (text: string, at: number) => RelativeMatch | null {
  const byWords = new Map(rows.flatMap((row) => row.words.map((words) => [words, row] as const)));
  const sources = [...byWords.keys()].sort(byLength).map((words) => words.replaceAll(' ', '\\s{1,3}'));
  const any = pattern(`(?:${sources.join('|')})${END}`, 'i');
  return (text, at) => {
    const match = matchAt(any, text, at);
    const words = match?.[0].toLowerCase().replace(/\s+/g, ' ') ?? '';
    const row = byWords.get(words);
    if (!match || !row) return null;
    const end = at + match[0].length;
    if (OPEN_END.test(words) && !matchAt(NOTHING_BEHIND, text, end)) return null;
    if (row.from === 'anchor' && matchAt(AS, text, end)) return null;
    const { field, from, offset } = row;
    return { end, row, from: { [field]: { kind: 'relative', from, offset, span: { start: at, end } } } };
  };
}

export const relativeAt = relativeWords(RELATIVE_WORDS);
