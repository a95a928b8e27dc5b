/** A row of a table as it stands in its file. */
export interface TsvRow {
  /** Counted from 1, as an editor counts. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface TsvTable {
  readonly rows: readonly TsvRow[];
  /** What is wrong with the file's shape, each with its line and its cure. */
  readonly problems: readonly string[];
}

/**
 * Reads a tab-separated table. The first line that is no comment names the columns; lines that begin with # and empty lines are skipped.
 * Example: `code\tzh\nPRK\t北韓` has one row. Counter-example: a row of one cell under two columns is a problem, not a row with a gap.
 * @param file the name that the problems carry
 * @param columns the names the header must have, in any order
 */
export function parseTsv(source: string, file: string, columns: readonly string[]): TsvTable {
  const problems: string[] = [];
  const rows: TsvRow[] = [];
  let header: readonly string[] | null = null;
  for (const [index, raw] of source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const text = raw.replace(/\r$/, '');
    if (text === '' || text.startsWith('#')) continue;
    const at = `${file} line ${index + 1}`;
    const cells = text.split('\t').map((cell) => cell.trim());
    if (!header) {
      header = cells;
      problems.push(...headerProblems(cells, columns, at));
    } else if (cells.length !== header.length) {
      problems.push(
        `${at}: has ${cells.length} cells where the header has ${header.length}; separate cells by one tab, leave an unknown one empty`,
      );
    } else {
      rows.push({
        line: index + 1,
        cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
      });
    }
  }
  if (!header) problems.push(`${file} line 1: has no header; name the columns: ${columns.join(', ')}`);
  return { rows, problems };
}

function headerProblems(header: readonly string[], columns: readonly string[], at: string): string[] {
  const unknown = header.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !header.includes(name));
  return [
    ...unknown.map(
      (name) => `${at}: does not know the column "${name}"; remove it or use one of: ${columns.join(', ')}`,
    ),
    ...missing.map((name) => `${at}: lacks the column "${name}"; add it to the header and to every row`),
  ];
}
