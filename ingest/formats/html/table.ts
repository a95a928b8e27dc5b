/** A row of a table, with the cells that stand in it. */
export interface Row {
  readonly cells: readonly Element[];
}

/** What in a cell shows that the table only places the parts of a page. */
const LAYOUT = 'table, h1, h2, h3, form, nav, article, section, ul + p, p + p + p';

/**
 * The rows of a table that holds data; null for one that places the parts of a page, as old pages do.
 * Example: two columns, a date and what happened. Counter-example: a table with a table in it, or with one cell a row.
 */
export function rowsOf(table: Element): Row[] | null {
  if (table.matches('[role=presentation], [role=none]') || table.querySelector(LAYOUT)) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) => ({
    cells: [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
  }));
  const wide = rows.filter(({ cells }) => cells.length > 1);
  return wide.length > 0 && wide.length * 2 >= rows.length ? rows : null;
}
