import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { COARSE } from '@/lib/schema/lanes';
import { eventNumbers } from '@/lib/sets/event-numbers';
import { collection } from './collection';
import { multiplied } from './multiplied';

const EVENTS = 300;
const COPIES = 4;

const folder = mkdtempSync(path.join(tmpdir(), 'multiplied-'));
let base: Database.Database;
let many: Database.Database;

beforeAll(async () => {
  const [one, other] = [path.join(folder, 'base.db'), path.join(folder, 'many.db')];
  await writeKnowledgeBase(collection(EVENTS), one);
  multiplied(one, COPIES, other);
  [base, many] = [new Database(one), new Database(other)];
});
afterAll(() => {
  base.close();
  many.close();
  rmSync(folder, { recursive: true });
});

/** The only value that a statement finds. */
const one = (database: Database.Database, sql: string) => database.prepare(sql).pluck().get();

test('every reference leads to a row', () => expect(many.pragma('foreign_key_check')).toEqual([]));

test.each([
  ['Event', COPIES],
  ['Document', COPIES],
  ['Mention', COPIES],
  ['EventTerm', COPIES],
  ['LaneMark', COPIES],
  ['PassageSearch', COPIES],
  ['Entity', 1],
])('there are so many times the rows of %s: %i', (table, times) => {
  const count = `SELECT count(*) FROM "${table}"`;
  expect(one(many, count)).toBe(times * (one(base, count) as number));
});

test('the numbers are those of the order of the lists', () => {
  const rows = many
    .prepare<[], [number, number]>(
      'SELECT "number", "earliestDay" FROM "Event" ORDER BY "earliestDay", "latestDay", "number"',
    )
    .raw()
    .all();
  expect(rows.map(([number]) => number)).toEqual([...eventNumbers(rows.map(([, day]) => day))]);
});

test('the levels of the marks are those that the most important events of each bucket have', () => {
  const marks = many
    .prepare<[], { place: string; atDay: number; level: number }>(
      `SELECT "lanes" || ' ' || "lane" AS "place", m."atDay", m."level" FROM "LaneMark" m JOIN "Event" USING ("number") ORDER BY "importance" DESC, "number"`,
    )
    .all();
  for (const level of [0, 4, 9]) {
    const taken = new Map<string, number>();
    for (const { place, atDay, level: own } of marks) {
      const bucket = `${place} ${atDay >> level}`;
      const before = taken.get(bucket) ?? 0;
      expect([bucket, own >= level]).toEqual([bucket, before < 3]);
      taken.set(bucket, before + 1);
    }
  }
});

test('each bucket counts the marks in it', () => {
  const buckets = `SELECT count(*) FROM "LaneCount" c WHERE "count" <> (
    SELECT count(*) FROM "LaneMark" m WHERE m."lanes" = c."lanes" AND m."lane" = c."lane" AND m."atDay" >> ${COARSE} = c."bucket")`;
  expect(one(many, buckets)).toBe(0);
});

test('the search finds each copy', () => {
  const found = 'SELECT count(*) FROM "EventSearch" WHERE "EventSearch" MATCH \'"1"\'';
  expect(one(base, found)).toBeGreaterThan(0);
  expect(one(many, found)).toBe(COPIES * (one(base, found) as number));
});
