import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../knowledge/tsv';

/** First and last day, as ISO 8601. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** A date expression in a sentence that was written on a day; `days` is null where the words fix none. */
export interface Expression {
  readonly kind: string;
  readonly reference: string;
  readonly text: string;
  readonly expression: string;
  readonly days: Days | null;
}

/** An English one. `type` is TIMEX3's, or `-` for words that are no date expression; rules are made for the `open` half only. */
export interface EnglishExpression extends Expression {
  readonly half: 'open' | 'held';
  readonly type: string;
}

const FILE = 'expressions.tsv';
const ENGLISH = 'english.tsv';
const COLUMNS = ['kind', 'reference', 'text', 'expression', 'earliest', 'latest'];

/**
 * The table of date expressions; `⏎` stands for the end of a line.
 * @throws Error that names the line that cannot be read
 */
export function expressions(): Expression[] {
  return readRows(FILE, COLUMNS).map((cells) => expressionOf(cells));
}

/** The same of the English table. */
export function englishExpressions(): EnglishExpression[] {
  return readRows(ENGLISH, ['half', 'type', ...COLUMNS]).map((cells) => ({
    ...expressionOf(cells),
    half: cells.half === 'held' ? 'held' : 'open',
    type: cells.type ?? '',
  }));
}

type Cells = Readonly<Record<string, string>>;

function readRows(file: string, columns: readonly string[]): Cells[] {
  const { rows, problems } = parseTsv(readFileSync(join(import.meta.dirname, file), 'utf8'), file, columns);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const { line, cells } of rows)
    if (!cells.text?.includes(cells.expression ?? ''))
      throw new Error(`${file} line ${line}: the text has no ${cells.expression}`);
  return rows.map(({ cells }) => cells);
}

function expressionOf({
  kind = '',
  reference = '',
  earliest = '',
  latest = '',
  ...cells
}: Cells): Expression {
  const [text, expression] = [cells.text ?? '', cells.expression ?? ''].map((words) =>
    words.replaceAll('⏎', '\n'),
  ) as [string, string];
  return { kind, reference, text, expression, days: earliest === '' ? null : { earliest, latest } };
}
