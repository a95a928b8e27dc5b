import type Database from 'better-sqlite3';
import { deleteFrom, insertInto } from './insert';

type Row = Readonly<Record<string, unknown>>;

/** A column of a table that refers to a column of another. */
interface Reference {
  readonly from: string;
  readonly table: string;
  readonly to: string;
}

/** Takes rows out of a database and puts rows in, and knows afterwards which of these refer to nothing: no others need be looked at. */
export class ChangedRows {
  private readonly gone = new Map<string, Row[]>();
  private readonly come = new Map<string, Row[]>();

  constructor(private readonly database: Database.Database) {}

  /** Takes out the rows that have the values of these in some columns. @param key the columns; where none are named, those of the primary key */
  delete(table: string, rows: Iterable<object>, key?: readonly string[]): void {
    const list = [...rows];
    deleteFrom(this.database, table, list, key);
    this.add(this.gone, table, list);
  }

  insert(table: string, rows: Iterable<object>): void {
    const list = [...rows];
    insertInto(this.database, table, list);
    this.add(this.come, table, list);
  }

  private add(to: Map<string, Row[]>, table: string, rows: readonly object[]): void {
    const all = to.get(table) ?? [];
    for (const row of rows) all.push(row as Row);
    to.set(table, all);
  }

  /** The tables in which a row refers to one that is not there, each once for each reference. */
  dangling(): string[] {
    const tables = this.database
      .prepare<[], string>(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table'`)
      .pluck()
      .all();
    return tables.flatMap((table) => {
      const references = this.database.pragma(`foreign_key_list("${table}")`) as Reference[];
      return references.flatMap((reference) => (this.isBroken(table, reference) ? table : []));
    });
  }

  /** Whether a row that has come refers to nothing, or a row that is there to one that has gone. */
  private isBroken(table: string, { from, table: other, to }: Reference): boolean {
    const has = (where: string, column: string) => {
      const statement = this.database.prepare(`SELECT 1 FROM "${where}" WHERE "${column}" = ? LIMIT 1`);
      return (value: unknown): boolean => statement.get(value) !== undefined;
    };
    const [isThere, isReferred] = [has(other, to), has(table, from)];
    const values = (rows: ReadonlyMap<string, Row[]>, of: string, column: string) =>
      new Set(rows.get(of)?.map((row) => row[column]));
    const referring = values(this.come, table, from);
    const [gone, come] = [values(this.gone, other, to), values(this.come, other, to)];
    return (
      [...referring].some((value) => value != null && !isThere(value)) ||
      [...gone].some((value) => value != null && !come.has(value) && isReferred(value))
    );
  }
}
