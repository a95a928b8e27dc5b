import Database from 'better-sqlite3';
import { derive } from '@/ingest/store/derived';
import { OPTIMISE_SEARCH, SEARCH_TABLES } from '@/ingest/store/search-rows';
import { COARSEST } from '@/lib/schema/lanes';
import { indexText } from '@/lib/text/search-index';
import { migrate } from '@/prisma/migrate';

/** Pages that SQLite keeps in memory while it writes, in KiB (a negative `cache_size`). */
const CACHE = 1_000_000;

const own = (column: string) => `"${column}" || '-' || "copy"`;
const place = (column: string) => `"${column}" * (SELECT count(*) FROM "copies") + "copy"`;

/** What copies of a row have of their own, by table: an id, or a place in an order; a table that is not here is the same for all copies. */
const COPIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Document: {
    ...{ id: own('id'), fileName: `"copy" || '-' || "fileName"` },
    csl: `json_set("csl", '$.id', "id" || '-' || "copy", '$.title', json_extract("csl", '$.title') || '-' || "copy")`,
  },
  Passage: { id: own('id'), documentId: own('documentId') },
  Naming: { documentId: own('documentId'), passageId: own('passageId') },
  Event: { id: own('id'), number: place('number'), rank: place('rank') },
  Title: { number: place('number') },
  EventTerm: {
    number: place('number'),
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
    number: place('number'),
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
  LaneMark: `base."LaneMark" NATURAL JOIN "firsts"`,
};
/** Tables whose rows stand in the order of the documents; those of all others in the order of the events. */
const BY_DOCUMENT = new Set(['Document', 'Passage', 'Naming', 'Mention']);

type Name = { name: string };

function copyTable(database: Database.Database, table: string): void {
  const changed = COPIED[table];
  const columns = (database.pragma(`table_info("${table}")`) as Name[]).map(({ name }) => name);
  const values = columns.map((column) => changed?.[column] ?? `"${column}"`);
  const source = SOURCES[table] ?? `base."${table}"`;
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
      FROM base."LaneMark" JOIN (SELECT "number", "rank" FROM base."Event") USING ("number");
    CREATE UNIQUE INDEX temp."firstsKey" ON "firsts" ("lanes", "lane", "number");
    CREATE INDEX temp."firstsLevel" ON "firsts" ("first")`);
  for (let level = 0; level <= COARSEST; level += 1)
    database.exec(`
      UPDATE "firsts" SET "first" = ${level} WHERE rowid IN (
        SELECT "id" FROM (SELECT rowid AS "id", min("rank") FROM "firsts" WHERE "first" = ${level - 1}
          GROUP BY "lanes", "lane", "atDay" >> ${level}))`);
  database.exec('ALTER TABLE "firsts" DROP COLUMN "atDay"; ALTER TABLE "firsts" DROP COLUMN "rank"');
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
      SELECT ${place('number')}, "title", "passage" FROM "words" CROSS JOIN "copies";
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
    database.transaction(() => {
      for (const { name } of indexes) database.exec(`DROP INDEX main."${name}"`);
      for (const { name } of tables) copyTable(database, name);
      for (const { sql } of indexes) database.exec(sql.replace(/INDEX "/, 'INDEX main."'));
      copySearch(database);
      derive(database);
    })();
  } finally {
    database.close();
  }
}
