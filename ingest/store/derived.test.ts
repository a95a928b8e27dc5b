import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EventSet } from '@/lib/sets/event-set';
import { unpacked } from '@/lib/sets/packed';
import { collection } from '../bench/timeline/collection';
import { writeKnowledgeBase } from './write';

const EVENTS = 700;

const folder = mkdtempSync(path.join(tmpdir(), 'derived-'));
let database: Database.Database;

beforeAll(async () => {
  const kb = collection(EVENTS);
  const last = kb.namings.at(-1);
  // One name is meant by its seat only, and twice in its passage.
  const seat = kb.namings.filter(({ passageId }) => passageId === last?.passageId);
  const namings = kb.namings.map((naming) =>
    naming.entityId === last?.entityId && !seat.includes(naming)
      ? { ...naming, way: 'seat' as const }
      : naming,
  );
  const file = path.join(folder, 'timeline.db');
  await writeKnowledgeBase({ ...kb, namings }, file);
  database = new Database(file, { readonly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const rows = (sql: string) => database.prepare(sql).raw().all();

const numbers = () =>
  Int32Array.from(rows('SELECT "number" FROM "Event" ORDER BY "number"').flat() as number[]);

test('the set of each value has the events that have it', () => {
  const terms = new Map<string, number[]>();
  for (const [facet, value, number] of rows(
    'SELECT "facet", "value", "number" FROM "EventTerm" ORDER BY "number"',
  ) as [string, string, number][])
    terms.set(`${facet} ${value}`, [...(terms.get(`${facet} ${value}`) ?? []), number]);
  const all = numbers();
  const sets = rows('SELECT "facet", "value", "size", "numbers" FROM "EventSet"') as [
    ...[string, string, number, string],
  ][];
  const read = sets.map(([facet, value, size, text]): [string, number[]] => [
    `${facet} ${value}`,
    [...EventSet.ofText(text, size, all).numbers()],
  ]);
  expect(new Map(read)).toEqual(terms);
  // Some are kept as bits, and some as lists.
  expect(new Set(sets.map(([, , size]) => size < EVENTS / 32))).toEqual(new Set([true, false]));
});

test.each(['number', 'earliestDay', 'latestDay', 'atDay', 'passages', 'isKey'])(
  'the column %s is that of the events',
  (name) => {
    const kept = rows(`SELECT "numbers" FROM "EventColumn" WHERE "name" = '${name}'`) as [string][];
    const column = rows(`SELECT "${name}" FROM "Event" ORDER BY "number"`).flat();
    expect([...unpacked(kept[0]?.[0] ?? '')]).toEqual(column);
  },
);

test('the column of ranks is that of the events by importance, of events alike the earlier first', () => {
  const [kept] = rows(`SELECT "numbers" FROM "EventColumn" WHERE "name" = 'rank'`) as [string][];
  const byImportance = rows('SELECT "number" FROM "Event" ORDER BY "importance" DESC, "number"').flat();
  const ranks = numbers().map((number) => byImportance.indexOf(number));
  expect([...unpacked(kept?.[0] ?? '')]).toEqual([...ranks]);
});

test('each name is counted where it stands', () => {
  const namings = rows('SELECT "entityId", "reading", "way", "passageId" FROM "Naming"') as [
    ...[string, string, string, string],
  ][];
  const counts = rows('SELECT "entityId", "places", "passages" FROM "NameCount" ORDER BY 1') as [
    ...[string, number, number],
  ][];
  expect(counts.map(([id]) => id)).toEqual([...new Set(namings.map(([id]) => id))].sort());
  for (const [id, places, passages] of counts) {
    const own = namings.filter(([entityId]) => entityId === id);
    const named = own.some(([, , way]) => way === 'name') ? own.filter(([, , way]) => way === 'name') : own;
    expect([id, places, passages]).toEqual([id, own.length, new Set(named.map((one) => one[3])).size]);
  }
  const counted = rows('SELECT sum("count") FROM "WrittenName"').flat();
  expect(counted).toEqual([namings.length]);
});
