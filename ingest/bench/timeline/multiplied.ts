import Database from 'better-sqlite3';
import { deriveNames, deriveSets, EVENT_COLUMNS, type OfAllEvents } from '@/ingest/store/derived';
import { OPTIMISE_SEARCH, SEARCH_TABLES } from '@/ingest/store/search-rows';
import { COARSEST } from '@/lib/schema/lanes';
import { eventNumbers } from '@/lib/sets/event-numbers';
import { placesOf } from '@/lib/sets/places-of';
import { indexText } from '@/lib/text/search-index';
import { migrate } from '@/prisma/migrate';

/** Pages that SQLite keeps in memory while it writes, in KiB (a negative `cache_size`). */
const CACHE = 1_000_000;

const own = (column: string) => `"${column}" || '-' || "copy"`;
const NUMBER =
  '(SELECT "own" FROM "numbers" n WHERE n."number" = "of"."number" AND n."copy" = "copies"."copy")';

/** What copies of a row have of their own, by table: an id, or a place in an order; a table that is not here is the same for all copies. */
const COPIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Document: {
    ...{ id: own('id'), fileName: `"copy" || '-' || "fileName"` },
    csl: `json_set("csl", '$.id', "id" || '-' || "copy", '$.title', json_extract("csl", '$.title') || '-' || "copy")`,
  },
  Passage: { id: own('id'), documentId: own('documentId') },
  Naming: { documentId: own('documentId'), passageId: own('passageId') },
  Event: { id: own('id'), number: NUMBER },
  Title: { number: NUMBER },
  EventTerm: {
    number: NUMBER,
    value: `CASE "facet" WHEN 'document' THEN ${own('value')} ELSE "value" END`,
  },
  EventCountry: { eventId: own('eventId') },
  Mention: {
    ...{ id: own('id'), documentId: own('documentId'), passageId: own('passageId') },
    ...{ eventId: own('eventId'), basis: `json_set("basis", '$[0].source', ${own('documentId')})` },
  },
  MentionTitle: { mentionId: own('mentionId') },
  MentionCountry: { mentionId: own('mentionId') },
  MentionParticipant: { mentionId: own('mentionId') },
  LaneMark: {
    number: NUMBER,
    lane: `CASE "lanes" WHEN 'document' THEN ${own('lane')} ELSE "lane" END`,
    level: `CASE WHEN "lanes" = 'document' THEN "level" WHEN "copy" < 3 THEN "first" ELSE -1 END`,
  },
  LaneCount: {
    lane: `CASE "lanes" WHEN 'document' THEN ${own('lane')} ELSE "lane" END`,
    count: `"count" * CASE "lanes" WHEN 'document' THEN 1 ELSE (SELECT count(*) FROM "copies") END`,
  },
};

/** Rows that stand once for all copies: those of lanes that all copies share. */
const ONCE: Readonly<Record<string, string>> = { LaneCount: `"lanes" = 'document' OR "copy" = 0` };
/** Where a row has more than its table's columns. */
const SOURCES: Readonly<Record<string, string>> = {
  LaneMark: `(SELECT * FROM base."LaneMark" NATURAL JOIN "firsts")`,
};
/** Tables whose rows stand in the order of the documents; those of all others in the order of the events. */
const BY_DOCUMENT = new Set(['Document', 'Passage', 'Naming', 'Mention']);

type Name = { name: string };

function copyTable(database: Database.Database, table: string): void {
  const changed = COPIED[table];
  const columns = (database.pragma(`table_info("${table}")`) as Name[]).map(({ name }) => name);
  const values = columns.map((column) => changed?.[column] ?? `"${column}"`);
  const source = `${SOURCES[table] ?? `base."${table}"`} "of"`;
  const tables = BY_DOCUMENT.has(table) ? `"copies" CROSS JOIN ${source}` : `${source} CROSS JOIN "copies"`;
  const which = changed === undefined ? '"copy" = 0' : (ONCE[table] ?? '1');
  const into = columns.map((column) => `"${column}"`).join(', ');
  database.exec(
    `INSERT INTO main."${table}" (${into}) SELECT ${values.join(', ')} FROM ${tables} WHERE ${which}`,
  );
}

/** Of copies of one day, one after the other in importance, three keep a mark where the event alone would be the first of its bucket: up to which level that is. */
function findFirsts(database: Database.Database): void {
  database.exec(`
    CREATE TEMP TABLE "firsts" AS SELECT "lanes", "lane", "number", "atDay", "rank", -1 AS "first"
      FROM base."LaneMark"
      JOIN (SELECT "number", row_number() OVER (ORDER BY "importance" DESC, "number") AS "rank" FROM base."Event") USING ("number");
    CREATE UNIQUE INDEX temp."firstsKey" ON "firsts" ("lanes", "lane", "number");
    CREATE INDEX temp."firstsLevel" ON "firsts" ("first")`);
  for (let level = 0; level <= COARSEST; level += 1)
    database.exec(`
      UPDATE "firsts" SET "first" = ${level} WHERE rowid IN (
        SELECT "id" FROM (SELECT rowid AS "id", min("rank") FROM "firsts" WHERE "first" = ${level - 1}
          GROUP BY "lanes", "lane", "atDay" >> ${level}))`);
  database.exec('ALTER TABLE "firsts" DROP COLUMN "atDay"; ALTER TABLE "firsts" DROP COLUMN "rank"');
}

/** The numbers of the copies: of one event they follow on each other. */
function findNumbers(database: Database.Database, copies: number): void {
  database.exec(
    'CREATE TEMP TABLE "numbers" ("number" INTEGER, "copy" INTEGER, "own" INTEGER, PRIMARY KEY ("number", "copy")) WITHOUT ROWID',
  );
  const rows = database
    .prepare<[], [number, number]>('SELECT "number", "earliestDay" FROM base."Event" ORDER BY "number"')
    .raw()
    .all();
  const all = Array.from({ length: rows.length * copies }, (_, i) => Math.floor(i / copies));
  const numbers = eventNumbers(all.map((i) => rows[i]?.[1] ?? 0));
  const insert = database.prepare('INSERT INTO "numbers" VALUES (?, ?, ?)');
  for (const [at, i] of all.entries()) insert.run(rows[i]?.[0], at % copies, numbers[at]);
}

/** What the tables that were filled say of all events together. */
function readOfAll(database: Database.Database): OfAllEvents {
  const read = (sql: string) => database.prepare<[], unknown[]>(sql).raw().all();
  const columns = Object.fromEntries(
    EVENT_COLUMNS.map((name) => {
      const value =
        name === 'rank' ? 'row_number() OVER (ORDER BY "importance" DESC, "number") - 1' : `"${name}"`;
      const rows = read(`SELECT ${value} FROM main."Event" ORDER BY "number"`) as [number][];
      return [name, Int32Array.from(rows, ([one]) => one)];
    }),
  ) as OfAllEvents['columns'];
  const places = new Map<string, Map<string, readonly number[]>>();
  for (const [facet, value, numbers] of read(
    'SELECT "facet", "value", json_group_array("number") FROM main."EventTerm" GROUP BY "facet", "value"',
  ) as [string, string, string][]) {
    const own = places.get(facet) ?? new Map<string, readonly number[]>();
    places.set(facet, own);
    own.set(value, [...placesOf(JSON.parse(numbers) as number[], columns.number)]);
  }
  return { columns, places };
}

/** The text of the index is kept nowhere: it is made again, once for all copies. */
function copySearch(database: Database.Database): void {
  database.function('indexed', { varargs: true }, (...texts) => indexText([...new Set(texts.map(String))]));
  for (const statement of SEARCH_TABLES) database.exec(statement.replace('TABLE "', 'TABLE main."'));
  database.exec(`
    CREATE TEMP TABLE "words" AS SELECT "number", (SELECT indexed(min("text"), max("text")) FROM base."Title" t WHERE t."number" = e."number") AS "title",
      (SELECT indexed(m."words", (SELECT "text" FROM base."MentionTitle" WHERE "mentionId" = m."id" AND "locale" = 'zh-Hant')) FROM base."Mention" m WHERE m."eventId" = e."id") AS "passage"
      FROM base."Event" e ORDER BY "number";
    INSERT INTO "EventSearch" (rowid, "title", "passage")
      SELECT ${NUMBER}, "title", "passage" FROM "words" "of" CROSS JOIN "copies";
    CREATE TEMP TABLE "passageWords" AS SELECT "id", indexed("text") AS "text" FROM base."Passage" ORDER BY "documentId", "ordinal";
    INSERT INTO "PassageSearch" ("id", "text") SELECT ${own('id')}, "text" FROM "copies" CROSS JOIN "passageWords"`);
  for (const statement of OPTIMISE_SEARCH) database.exec(statement);
}

/**
 * Writes a database that holds the collection of another several times over, with documents and events of their own on the same days: what the ingest would
 * write for so many documents, in a small part of the time. Only for collections as `collection.ts` makes them.
 * @param base the database that is copied
 * @param target where no file is yet
 */
export function multiplied(base: string, copies: number, target: string): void {
  migrate(target);
  const database = new Database(target);
  try {
    for (const pragma of ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF'])
      database.pragma(pragma);
    database.pragma(`cache_size = -${CACHE}`);
    database.pragma('temp_store = MEMORY');
    database.prepare('ATTACH ? AS base').run(base);
    const tables = database
      .prepare<[], Name>(
        `SELECT "name" FROM main.sqlite_master WHERE "type" = 'table' AND "name" <> 'Migration'`,
      )
      .all();
    const indexes = database
      .prepare<[], Name & { sql: string }>(
        `SELECT "name", "sql" FROM main.sqlite_master WHERE "type" = 'index' AND "sql" IS NOT NULL`,
      )
      .all();
    database.exec('CREATE TEMP TABLE "copies" ("copy" INTEGER PRIMARY KEY)');
    const insert = database.prepare('INSERT INTO "copies" VALUES (?)');
    for (let copy = 0; copy < copies; copy += 1) insert.run(copy);
    findFirsts(database);
    findNumbers(database, copies);
    database.transaction(() => {
      for (const { name } of indexes) database.exec(`DROP INDEX main."${name}"`);
      for (const { name } of tables) copyTable(database, name);
      for (const { sql } of indexes) database.exec(sql.replace(/INDEX "/, 'INDEX main."'));
      copySearch(database);
      deriveSets(database, readOfAll(database));
      deriveNames(database);
    })();
  } finally {
    database.close();
  }
}
