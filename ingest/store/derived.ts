import type Database from 'better-sqlite3';
import { EventSet } from '@/lib/sets/event-set';
import { packed } from '@/lib/sets/packed';
import { insertInto } from './insert';

/** The columns of "Event" that are asked of all events at once. */
const COLUMNS = ['earliestDay', 'latestDay', 'atDay', 'rank', 'passages', 'isKey'] as const;

const LISTS = COLUMNS.map((column) => `json_group_array("${column}") AS "${column}"`).join(', ');

/** Counts that SQLite makes of the namings. Where a name of its own stands anywhere, the passages are those that have one. */
const NAMES = [
  `INSERT INTO "WrittenName" ("entityId", "reading", "way", "count")
    SELECT "entityId", "reading", "way", count(*) FROM "Naming" GROUP BY 1, 2, 3`,
  `INSERT INTO "NameCount" ("entityId", "places", "passages")
    SELECT "entityId", count(*), CASE max("way" = 'name') WHEN 1 THEN count(DISTINCT CASE "way" WHEN 'name' THEN "passageId" END)
      ELSE count(DISTINCT "passageId") END FROM "Naming" GROUP BY 1`,
];

/** The set of each value, one at a time: those of a large collection are many. */
function* setRows(database: Database.Database): Generator<object> {
  const total = database.prepare<[], number>('SELECT count(*) FROM "Event"').pluck().get() ?? 0;
  const values = database.prepare<[], { facet: string; value: string; numbers: string }>(`
    SELECT "facet", "value", json_group_array("number") AS "numbers" FROM "EventTerm" INDEXED BY "sqlite_autoindex_EventTerm_1"
    GROUP BY "facet", "value"`);
  // The rows are read before any is written: SQLite does not write while a question goes on.
  for (const { facet, value, numbers } of values.all()) {
    const set = EventSet.of(JSON.parse(numbers) as number[], total);
    yield { facet, value, size: set.size, numbers: set.text() };
  }
}

function columnRows(database: Database.Database): object[] {
  const row = database
    .prepare<[], Record<string, string>>(`SELECT ${LISTS} FROM (SELECT * FROM "Event" ORDER BY "number")`)
    .get();
  return COLUMNS.map((name) => ({
    name,
    numbers: packed(Int32Array.from(JSON.parse(row?.[name] ?? '[]') as number[])),
  }));
}

/**
 * Fills the tables that say together what others say row by row, so that a question need not read a million rows: the events of each value, the columns of all events, how
 * often each name stands where. To be called when all others are full.
 */
export function derive(database: Database.Database): void {
  for (const table of ['EventSet', 'EventColumn', 'WrittenName', 'NameCount'])
    database.exec(`DELETE FROM "${table}"`);
  insertInto(database, 'EventSet', setRows(database));
  insertInto(database, 'EventColumn', columnRows(database));
  for (const statement of NAMES) database.exec(statement);
}
