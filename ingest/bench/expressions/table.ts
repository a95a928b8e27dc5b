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

const FILE = 'expressions.tsv';
const COLUMNS = ['kind', 'reference', 'text', 'expression', 'earliest', 'latest'];

/**
 * The table of date expressions; `⏎` stands for the end of a line.
 * @throws Error that names the line that cannot be read
 */
export function expressions(): Expression[] {
  const { rows, problems } = parseTsv(readFileSync(join(import.meta.dirname, FILE), 'utf8'), FILE, COLUMNS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows.map(({ line, cells: { kind = '', reference = '', earliest = '', latest = '', ...cells } }) => {
    const [text, expression] = [cells.text ?? '', cells.expression ?? ''].map((words) =>
      words.replaceAll('⏎', '\n'),
    ) as [string, string];
    if (!text.includes(expression)) throw new Error(`${FILE} line ${line}: the text has no ${expression}`);
    return { kind, reference, text, expression, days: earliest === '' ? null : { earliest, latest } };
  });
}
