import type Database from 'better-sqlite3';
import { grouped } from '@/lib/grouped';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { ChangedRows } from './changed-rows';
import type { Changes } from './changes';
import type { ChangedContent, Content } from './content';
import { deriveNamesAgain, deriveSets, ofAllEvents } from './derived';
import { type Numbered, termRowsOf } from './event-index';
import { insertInto } from './insert';
import { LIST_NAMES, type Lists } from './keys';
import { bucketsOf, countRowsOf, type Lanes, markRowsOf } from './lane-rows';
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
  rewriteEvents(rows, changed);
  rewriteMarks(rows, before.lanes, changed);
  rewriteCounts(rows, before.lanes, changed);
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
function rewriteEvents(rows: ChangedRows, { content, gone, come }: ChangedContent): void {
  const keys = [...gone].map(({ event, number }) => ({ id: event.id, number }));
  for (const table of ['Title', 'EventTerm', 'LaneMark']) rows.delete(table, keys, ['number']);
  rows.delete('Event', keys);
  rows.insert('Event', [...come].map(eventRow));
  rows.insert('Title', [...come].flatMap(titleRows));
  for (const [place, one] of content.events.entries())
    if (come.has(one)) rows.insert('EventTerm', termRowsOf(content.terms[place] ?? [], one.number));
}

/** The marks of the events that have come, and of those that have become more or less important than others of their lane. */
function rewriteMarks(rows: ChangedRows, before: Lanes, { content: { lanes }, come }: ChangedContent): void {
  const changed = [...lanes].filter(([name, lane]) => before.get(name) !== lane);
  const marks = changed.map(([name, lane]) => {
    const was = before.get(name);
    const levels = new Map(was?.events.map((event, i) => [event, was.levels[i]]));
    return {
      moved: markRowsOf(lane, (event, level) => !come.has(event) && levels.get(event) !== level),
      fresh: markRowsOf(lane, (event) => come.has(event)),
    };
  });
  const moved = marks.flatMap((of) => of.moved);
  rows.delete('LaneMark', moved);
  rows.insert('LaneMark', [...moved, ...marks.flatMap(({ fresh }) => fresh)]);
}

/** Of lanes in which events have come or gone the buckets in which more or fewer of them are counted. */
function rewriteCounts(rows: ChangedRows, before: Lanes, { content, gone, come }: ChangedContent): void {
  const names = new Set([...before.keys(), ...content.lanes.keys()]);
  const changed = [...names].flatMap((name) => {
    const [was, is] = [before.get(name), content.lanes.get(name)];
    const lane = is ?? was;
    if (was === is || lane === undefined) return [];
    const days = daysThatDiffer(
      was?.events.filter((event) => gone.has(event)) ?? [],
      is?.events.filter((event) => come.has(event)) ?? [],
    );
    const buckets = bucketsOf(lane, days);
    const asked = new Set(buckets.map(({ bucket }) => bucket));
    return [{ buckets, counts: is === undefined ? [] : countRowsOf(is, asked) }];
  });
  rows.delete(
    'LaneCount',
    changed.flatMap(({ buckets }) => buckets),
  );
  rows.insert(
    'LaneCount',
    changed.flatMap(({ counts }) => counts),
  );
}

/** The days at which not as many of some events are counted as of others. */
function daysThatDiffer(gone: readonly Numbered[], come: readonly Numbered[]): number[] {
  const more = new Map<number, number>();
  for (const { atDay } of gone) more.set(atDay, (more.get(atDay) ?? 0) - 1);
  for (const { atDay } of come) more.set(atDay, (more.get(atDay) ?? 0) + 1);
  return [...more].flatMap(([day, count]) => (count === 0 ? [] : day));
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

function rewriteSearch(database: Database.Database, before: Content, changed: ChangedContent): void {
  const { content: now, changes } = changed;
  deleteFromSearch(database, 'EventSearch', eventSearchRows([...changed.gone], before.kb.positions));
  insertInto(database, 'EventSearch', eventSearchRows([...changed.come], now.kb.positions));
  if (changed.isPlacedAnew) {
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
