import type Database from 'better-sqlite3';
import type { Tables } from './rows';

const quoted = (name: string) => `"${name}"`;

/** A value as SQLite binds it. */
const bound = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value ?? null));

/**
 * Inserts rows by one prepared statement, each as soon as it is made. Table and columns are names of the Prisma schema, for `Tables` is made of its types; the values are bound.
 * @param rows all with the columns of the first
 */
export function insertInto(database: Database.Database, table: string, rows: Iterable<object>): void {
  let insert: Database.Statement | null = null;
  let columns: readonly string[] = [];
  const values: unknown[] = [];
  for (const row of rows as Iterable<Readonly<Record<string, unknown>>>) {
    if (insert === null) {
      columns = Object.keys(row);
      const places = columns.map(() => '?').join(', ');
      insert = database.prepare(
        `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${places})`,
      );
    }
    for (let i = 0; i < columns.length; i += 1) values[i] = bound(row[columns[i] as string]);
    insert.run(values);
  }
}

/**
 * Deletes rows that have the values of others in some columns.
 * @param key the columns; where none are named, those of the primary key
 */
export function deleteFrom(
  database: Database.Database,
  table: string,
  rows: readonly object[],
  key?: readonly string[],
): void {
  if (rows.length === 0) return;
  const columns = key ?? primaryKey(database, table);
  const isIt = columns.map((column) => `${quoted(column)} IS ?`).join(' AND ');
  const remove = database.prepare(`DELETE FROM ${quoted(table)} WHERE ${isIt}`);
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    remove.run(columns.map((column) => bound(row[column])));
}

function primaryKey(database: Database.Database, table: string): string[] {
  const columns = database.pragma(`table_info(${quoted(table)})`) as { name: string; pk: number }[];
  return columns.flatMap(({ name, pk }) => (pk > 0 ? [name] : []));
}

/** Inserts all rows, table by table; references are not looked at, so that the order of the tables does not matter. */
export function insertRows(database: Database.Database, tables: Tables): void {
  for (const [table, rowsOf] of Object.entries(tables)) insertInto(database, table, rowsOf());
}
