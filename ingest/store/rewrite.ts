import type Database from 'better-sqlite3';
import { grouped } from '@/lib/grouped';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { ChangedRows } from './changed-rows';
import type { Changes } from './changes';
import type { ChangedContent, Content } from './content';
import { deriveNamesAgain, deriveSets, ofAllEvents } from './derived';
import { termRowsOf } from './event-index';
import { insertInto } from './insert';
import { LIST_NAMES, type Lists } from './keys';
import { countRowsOf, type Lane, type LaneCount, type Lanes, markRowsOf } from './lane-rows';
import { diagnosticRows, eventRow, type ItemTables, itemTables, runRow, titleRows } from './rows';
import { deleteFromSearch, emptySearch, eventSearchRows, passageSearchRows } from './search-rows';

/**
 * Writes into a database what has changed since it was written. Every table then has the rows that it would have if it were written anew.
 * @param before what the database holds
 * @returns the tables in which a row now refers to one that is not there
 */
export function rewrite(database: Database.Database, before: Content, changed: ChangedContent): string[] {
  const rows = new ChangedRows(database);
  const { content: now, changes } = changed;
  rewriteItems(rows, changes, before, now);
  rewriteEvents(rows, before, changed);
  rewriteMarks(rows, before, changed);
  rewriteCounts(rows, before.lanes, now.lanes);
  rewriteDiagnostics(rows, changes, now.kb.diagnostics);
  rewriteSearch(database, before, changed);
  database.exec('DELETE FROM "IngestRun"');
  insertInto(database, 'IngestRun', [runRow(now.kb)]);
  deriveSets(database, ofAllEvents(now.events, now.terms));
  const { gone, come } = changes.namings;
  deriveNamesAgain(database, [...new Set([...gone, ...come].map(({ entityId }) => entityId))]);
  return rows.dangling();
}

/** The rows of single items that have gone or come. */
function rewriteItems(rows: ChangedRows, changes: Changes, before: Content, now: Content): void {
  const only = (which: 'gone' | 'come'): Lists =>
    Object.fromEntries(LIST_NAMES.map((name) => [name, changes[name][which]])) as unknown as Lists;
  const gone = itemTables({ ...only('gone'), run: before.kb.run });
  const come = itemTables({ ...only('come'), run: now.kb.run });
  const names = Object.keys(gone) as (keyof ItemTables)[];
  for (const table of names) rows.delete(table, gone[table]());
  for (const table of names) rows.insert(table, come[table]());
}

/** What is kept under the number of an event but for its marks: its own row, its titles, its terms. */
function rewriteEvents(rows: ChangedRows, before: Content, { content: now, touched }: ChangedContent): void {
  const gone = before.events
    .filter(({ event }) => touched.has(event.id))
    .map(({ event, number }) => ({ id: event.id, number }));
  for (const table of ['Title', 'EventTerm', 'LaneMark']) rows.delete(table, gone, ['number']);
  rows.delete('Event', gone);
  const come = now.events.flatMap((one, i) =>
    touched.has(one.event.id) ? { one, terms: now.terms[i] ?? [] } : [],
  );
  rows.insert(
    'Event',
    come.map(({ one }) => eventRow(one)),
  );
  rows.insert(
    'Title',
    come.flatMap(({ one }) => titleRows(one)),
  );
  rows.insert(
    'EventTerm',
    come.flatMap(({ one, terms }) => termRowsOf(terms, one.number)),
  );
}

/** The marks of the events that are touched, which have none now, and of those that have become more or less important than others of their lane. */
function rewriteMarks(rows: ChangedRows, before: Content, { content: now, touched }: ChangedContent): void {
  for (const [name, lane] of now.lanes) {
    const isTouched = lane.events.map(({ event }) => touched.has(event.id));
    const had = levelsBefore(before.lanes.get(name), lane);
    const isMoved = (i: number) =>
      !isTouched[i] && had !== null && had.get(lane.events[i]?.number ?? -1) !== lane.levels[i];
    if (had !== null) rows.delete('LaneMark', markRowsOf(lane, isMoved));
    rows.insert(
      'LaneMark',
      markRowsOf(lane, (i) => isTouched[i] === true || isMoved(i)),
    );
  }
}

/** The levels that the events of a lane had, by their numbers; null where they are as they were. */
function levelsBefore(was: Lane | undefined, is: Lane): ReadonlyMap<number, number> | null {
  if (was?.levels === is.levels) return null;
  return new Map(was?.events.map(({ number }, i) => [number, was.levels[i] ?? -1]));
}

/** Lanes in which no event has come, gone or moved have the counts that they had; of others those that differ are written. */
function rewriteCounts(rows: ChangedRows, before: Lanes, now: Lanes): void {
  const keyOf = ({ level, bucket }: LaneCount) => `${level} ${bucket}`;
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(name), now.get(name)];
    if (was?.levels === is?.levels) continue;
    const had = new Map(was && countRowsOf(was).map((row) => [keyOf(row), row]));
    const differing: LaneCount[] = [];
    for (const row of is ? countRowsOf(is) : []) {
      const old = had.get(keyOf(row));
      const isSame = old?.count === row.count && old.firstDay === row.firstDay && old.lastDay === row.lastDay;
      if (isSame) had.delete(keyOf(row));
      else differing.push(row);
    }
    rows.delete('LaneCount', had.values());
    rows.insert('LaneCount', differing);
  }
}

/** The diagnostics of a document have their places among each other. */
function rewriteDiagnostics(
  rows: ChangedRows,
  { diagnostics: { gone, come } }: Changes,
  all: readonly KbDiagnostic[],
): void {
  const documents = new Set([...gone, ...come].map(({ documentId }) => documentId));
  rows.delete(
    'Diagnostic',
    [...documents].map((documentId) => ({ documentId })),
    ['documentId'],
  );
  const own = all.filter(({ documentId }) => documents.has(documentId));
  for (const ofOne of grouped(own, ({ documentId }) => documentId).values())
    rows.insert('Diagnostic', diagnosticRows(ofOne));
}

function rewriteSearch(
  database: Database.Database,
  before: Content,
  { content: now, changes, touched, isPlacedAnew }: ChangedContent,
): void {
  const own = ({ events }: Content) => events.filter(({ event }) => touched.has(event.id));
  deleteFromSearch(database, 'EventSearch', eventSearchRows(own(before), before.kb.positions));
  insertInto(database, 'EventSearch', eventSearchRows(own(now), now.kb.positions));
  if (isPlacedAnew) {
    emptySearch(database, 'PassageSearch');
    insertInto(database, 'PassageSearch', passageSearchRows(now.passages));
    return;
  }
  const [gone, come] = [new Set(changes.passages.gone), new Set(changes.passages.come)];
  deleteFromSearch(
    database,
    'PassageSearch',
    passageSearchRows(before.passages, (passage) => gone.has(passage)),
  );
  insertInto(
    database,
    'PassageSearch',
    passageSearchRows(now.passages, (passage) => come.has(passage)),
  );
}
