import Database from 'better-sqlite3';

const SEARCHED = ['EventSearch', 'PassageSearch'];

/** Of the passages in the full-text index it does not matter under which ids their rows are, but in which order. */
const QUESTIONS: Readonly<Record<string, string>> = {
  PassageSearchWords: `SELECT "term", "c0", "col", "offset" FROM "PassageSearchWords" JOIN "PassageSearch_content" ON "id" = "doc"`,
  PassageSearch_content: `SELECT row_number() OVER (ORDER BY "id") AS "place", "c0" FROM "PassageSearch_content"`,
};

/** All that a database holds, table by table and each in an order that depends on its rows alone: equal of two that were written in other ways. Of the full-text index where each word stands. */
export function dumpOf(file: string): Record<string, string[]> {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const tables = database
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
      )
      .pluck()
      .all()
      .filter((name) => !/_(?:data|idx|config|docsize)$|^sqlite_/.test(name));
    for (const table of SEARCHED)
      database.exec(
        `CREATE VIRTUAL TABLE temp."${table}Words" USING fts5vocab('main', '${table}', 'instance')`,
      );
    const all = [...tables, ...SEARCHED.map((table) => `${table}Words`)];
    return Object.fromEntries(
      all.map((table) => [
        table,
        database
          .prepare<[], unknown[]>(QUESTIONS[table] ?? `SELECT * FROM "${table}"`)
          .raw()
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    );
  } finally {
    database.close();
  }
}
