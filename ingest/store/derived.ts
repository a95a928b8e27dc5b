import type Database from 'better-sqlite3';
import { EventSet } from '@/lib/sets/event-set';
import { packed } from '@/lib/sets/packed';
import { byImportance, type Numbered, type Term } from './event-index';
import { insertInto } from './insert';

/** What is asked of all events at once. */
export const EVENT_COLUMNS = [
  'number',
  'earliestDay',
  'latestDay',
  'atDay',
  'rank',
  'passages',
  'isKey',
] as const;

/** What the tables say of all events together, so that a question need not read a million rows. */
export interface OfAllEvents {
  /** Columns of all events in the order of the lists. */
  readonly columns: Readonly<Record<(typeof EVENT_COLUMNS)[number], Int32Array>>;
  /** The places of the events of each value, in rising order, by facet and value. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** Counts that SQLite makes of the namings. Where a name of its own stands anywhere, the passages are those that have one. */
const namesOf = (which: string): readonly string[] => [
  `INSERT INTO "WrittenName" ("entityId", "reading", "way", "count")
    SELECT "entityId", "reading", "way", count(*) FROM "Naming" ${which} GROUP BY 1, 2, 3`,
  `INSERT INTO "NameCount" ("entityId", "places", "passages")
    SELECT "entityId", count(*), CASE max("way" = 'name') WHEN 1 THEN count(DISTINCT CASE "way" WHEN 'name' THEN "passageId" END)
      ELSE count(DISTINCT "passageId") END FROM "Naming" ${which} GROUP BY 1`,
];

/**
 * What is told of all events together.
 * @param events in the order of the lists
 * @param terms by which values each is found
 */
export function ofAllEvents(events: readonly Numbered[], terms: readonly (readonly Term[])[]): OfAllEvents {
  const column = (of: (event: Numbered) => number) => Int32Array.from(events, of);
  return {
    columns: {
      number: column(({ number }) => number),
      earliestDay: column(({ earliestDay }) => earliestDay),
      latestDay: column(({ latestDay }) => latestDay),
      atDay: column(({ atDay }) => atDay),
      rank: ranksOf(events),
      passages: column(({ mentions }) => mentions.length),
      isKey: column(({ event }) => Number(event.isKey)),
    },
    places: placesByValue(terms),
  };
}

/** The place of each event in the order of importance, from 0. */
function ranksOf(events: readonly Numbered[]): Int32Array {
  const ranks = new Int32Array(events.length);
  const order = [...events.keys()].sort((a, b) => byImportance(events[a] as Numbered, events[b] as Numbered));
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}

function placesByValue(terms: readonly (readonly Term[])[]): OfAllEvents['places'] {
  const facets = new Map<string, Map<string, number[]>>();
  for (const [place, own] of terms.entries())
    for (const [facet, value] of own) {
      const values = facets.get(facet) ?? new Map<string, number[]>();
      if (values.size === 0) facets.set(facet, values);
      const places = values.get(value);
      if (places === undefined) values.set(value, [place]);
      else places.push(place);
    }
  return facets;
}

function* setRows({ columns, places }: OfAllEvents): Generator<object> {
  for (const [facet, values] of places)
    for (const [value, own] of values) {
      const set = EventSet.at(own, columns.number);
      yield { facet, value, size: set.size, numbers: set.text() };
    }
}

/** Fills the tables that say of all events together what others say row by row: the events of each value, and the columns. */
export function deriveSets(database: Database.Database, all: OfAllEvents): void {
  for (const table of ['EventSet', 'EventColumn']) database.exec(`DELETE FROM "${table}"`);
  insertInto(database, 'EventSet', setRows(all));
  const columns = EVENT_COLUMNS.map((name) => ({ name, numbers: packed(all.columns[name]) }));
  insertInto(database, 'EventColumn', columns);
}

/** Fills the tables that say how often each name stands where. To be called when all namings are written. */
export function deriveNames(database: Database.Database): void {
  const deletions = ['WrittenName', 'NameCount'].map((table) => `DELETE FROM "${table}"`);
  for (const statement of [...deletions, ...namesOf('')]) database.exec(statement);
}

/** The same where the namings of some have changed, by their ids. */
export function deriveNamesAgain(database: Database.Database, entities: readonly string[]): void {
  const which = 'WHERE "entityId" IN (SELECT "value" FROM json_each(?))';
  const deletions = ['WrittenName', 'NameCount'].map((table) => `DELETE FROM "${table}" ${which}`);
  for (const statement of [...deletions, ...namesOf(which)])
    database.prepare(statement).run(JSON.stringify(entities));
}
