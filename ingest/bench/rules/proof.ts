import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../../faults/diagnostics';
import { asRead } from '../../fixtures/as-read';
import { loadLexicon } from '../../knowledge/load';
import { parseTsv } from '../../knowledge/tsv';
import { ingest } from '../../pipeline';
import type { ReadDocument } from '../../read/read-folder';
import type { Row, RuleTable } from './tables';

const FOLDER = join(import.meta.dirname, '../../language');
const COLUMNS = ['id', 'example', 'counter'];
const DATED = /^\[([\d-]+)\] ?/;

/** What proves a row: a text that it decides, and one like it that it leaves alone. */
export interface Proof {
  readonly id: string;
  readonly example: string;
  readonly counter: string;
}

/**
 * The proofs of a table, from its file of examples.
 * @throws Error that lists what is wrong with the file's shape
 */
export function proofsOf({ name, language = 'zh' }: RuleTable): Proof[] {
  const file = `${name}.tsv`;
  const { rows, problems } = parseTsv(
    readFileSync(join(FOLDER, language, 'examples', file), 'utf8'),
    file,
    COLUMNS,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows.map(({ cells: { id = '', example = '', counter = '' } }) => ({ id, example, counter }));
}

/** The documents of an example: parted by ` ‖ `, lines by `⏎`, with the day of writing before them in brackets where the example needs one. */
function documentsIn(example: string): ReadDocument[] {
  return example.split(' ‖ ').map((text, index) => {
    const rawText = text.replace(DATED, '').replaceAll('⏎', '\n');
    return asRead(`d${index + 1}`, rawText, DATED.exec(text)?.[1]?.split('-').map(Number));
  });
}

function told(example: string): KnowledgeBase {
  return ingest(documentsIn(example), loadLexicon(), new Diagnostics());
}

/** What whole tables decide: many changes of a table are compared with what it makes of the same text. */
const known = new Map<RuleTable, Map<string, string>>();

/** What a table decides of a text, as one line to compare. */
export function outcomeOf(table: RuleTable, example: string): string {
  const outcomes = known.get(table) ?? new Map<string, string>();
  known.set(table, outcomes);
  const outcome = outcomes.get(example) ?? outcomeOrdered(table, table.rows, example);
  outcomes.set(example, outcome);
  return outcome;
}

/** What `run` gives while a table's rows are others; they are put back behind it, whatever happens. */
function withRows<T>({ rows }: RuleTable, others: readonly Row[], run: () => T): T {
  const table = rows as Row[];
  const own = [...table];
  try {
    table.splice(0, table.length, ...others);
    return run();
  } finally {
    table.splice(0, table.length, ...own);
  }
}

/** What `run` gives while a row finds nothing: for a table of which something else was built when it was loaded. */
function withSilent<T>(row: Row, predicate: string, run: () => T): T {
  const own = { ...row };
  try {
    Object.assign(row, { [predicate]: () => null });
    return run();
  } finally {
    Object.assign(row, own);
  }
}

/** What a table decides of a text when one of its rows is deleted. */
export function outcomeWithout(table: RuleTable, row: Row, example: string): string {
  if ('outcome' in table && table.predicate)
    return withSilent(row, table.predicate, () => outcomeOrdered(table, table.rows, example));
  const others = table.rows.filter((other) => other !== row);
  return outcomeOrdered(table, others, example);
}

/** What a table decides of a text when its rows are others, or stand in another order. */
export function outcomeOrdered(table: RuleTable, rows: readonly Row[], example: string): string {
  if ('decide' in table) return JSON.stringify(table.decide(example, rows));
  return withRows(table, rows, () => JSON.stringify(table.outcome(told(example))));
}
