import type Database from 'better-sqlite3';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { grouped } from '../grouped';
import { areSame } from '../remembered';
import { type Numbered, numbered, termRowsOf, termsOf } from './event-index';
import { deleteFrom, insertInto } from './insert';
import { LIST_NAMES, type Lists } from './keys';
import { countRowsOf, daysByLane, markRows } from './lane-rows';
import type { RowMemory } from './row-memory';
import { diagnosticRow, diagnosticsInOrder, eventRow, type Tables, titleRows, toRows } from './rows';
import { EMPTY_SEARCH, OPTIMISE_SEARCH, wordsOfEvents } from './search-rows';

/** What a database holds, with the order of its events. */
export interface Content {
  readonly kb: KnowledgeBase;
  readonly inOrder: readonly Numbered[];
}

export function contentOf(kb: KnowledgeBase): Content {
  return { kb, inOrder: numbered(kb) };
}

/** Tables whose rows are not those of single items of a list: they bear numbers, or count. */
const OF_ALL: ReadonlySet<string> = new Set<keyof Tables>([
  'Event',
  'Title',
  'EventTerm',
  'LaneMark',
  'LaneCount',
  'Diagnostic',
  'IngestRun',
  'EventSearch',
  'PassageSearch',
]);

const EMPTY = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as Lists;

/**
 * Writes into a database what has changed since it was written. Items count as unchanged where they are the same objects (`asBefore`).
 * @param before what the database holds
 * @param now what it is to hold; every table has the rows then that it would have if it were written anew
 */
export function rewrite(database: Database.Database, before: Content, now: Content, memory: RowMemory): void {
  rewriteItems(database, before.kb, now.kb);
  rewriteNumbered(database, before, now, memory);
  rewriteCounts(database, before.inOrder, now.inOrder);
  rewriteDiagnostics(database, before.kb, now.kb);
  rewriteSearch(database, before, now, memory);
  database.exec('DELETE FROM "IngestRun"');
  insertInto(database, 'IngestRun', toRows(now.kb, []).IngestRun());
}

function rewriteItems(database: Database.Database, before: KnowledgeBase, now: KnowledgeBase): void {
  const [gone, come] = [rowsOf(before, now), rowsOf(now, before)];
  const names = Object.keys(gone).filter((table) => !OF_ALL.has(table)) as (keyof Tables)[];
  for (const table of names) deleteFrom(database, table, gone[table]());
  for (const table of names) insertInto(database, table, come[table]());
}

/** The rows of what only the first of two holds. */
function rowsOf(one: KnowledgeBase, other: KnowledgeBase): Tables {
  const only = LIST_NAMES.flatMap((name) => {
    const others = new Set<unknown>(other[name]);
    return name === 'diagnostics'
      ? []
      : [[name, (one[name] as readonly unknown[]).filter((item) => !others.has(item))] as const];
  });
  return toRows({ ...EMPTY, ...Object.fromEntries(only), run: one.run }, []);
}

/** What is kept under the number of an event: its own row, its titles, its terms, its marks. */
function rewriteNumbered(
  database: Database.Database,
  before: Content,
  now: Content,
  memory: RowMemory,
): void {
  const [was, is] = [before.inOrder, now.inOrder];
  const of = (list: readonly Numbered[], number: number) => list[number] as Numbered;
  const isSameEvent = (number: number): boolean => was[number]?.event === is[number]?.event;
  exchange(database, 'Event', was.length, is.length, {
    isSame: (number) =>
      isSameEvent(number) &&
      of(was, number).rank === of(is, number).rank &&
      of(was, number).mentions.length === of(is, number).mentions.length,
    rowsAt: (number) => [eventRow(of(is, number))],
  });
  exchange(database, 'Title', was.length, is.length, {
    isSame: isSameEvent,
    rowsAt: (number) => titleRows(of(is, number)),
  });
  const [terms, theirs] = [termsOf(was, before.kb, memory.terms), termsOf(is, now.kb, memory.terms)];
  exchange(database, 'EventTerm', was.length, is.length, {
    isSame: (number) => terms[number] === theirs[number],
    rowsAt: (number) => termRowsOf(theirs[number] ?? [], number),
  });
  const marksOf = (events: readonly Numbered[]) => grouped(markRows(events), ({ number }) => number);
  const [marks, newMarks] = [marksOf(was), marksOf(is)];
  exchange(database, 'LaneMark', was.length, is.length, {
    isSame: (number) => JSON.stringify(marks.get(number)) === JSON.stringify(newMarks.get(number)),
    rowsAt: (number) => newMarks.get(number) ?? [],
  });
}

/** What is asked of the rows under the numbers from 0 on. */
interface Rows {
  /** Whether the rows of a number are those that stand there; asked of numbers that both have. */
  readonly isSame: (number: number) => boolean;
  readonly rowsAt: (number: number) => readonly object[];
}

/** From this share on it is quicker to empty a table than to take rows out of it. */
const MOST = 0.5;

/** Puts the rows of some numbers in the place of those that a table has. */
function exchange(
  database: Database.Database,
  table: string,
  before: number,
  now: number,
  { isSame, rowsAt }: Rows,
): void {
  const numbers = Array.from({ length: Math.max(before, now) }, (_, number) => number);
  const changed = numbers.filter((number) => number >= before || number >= now || !isSame(number));
  const isMost = changed.length > MOST * before;
  if (isMost) database.exec(`DELETE FROM "${table}"`);
  else {
    const remove = database.prepare(`DELETE FROM "${table}" WHERE "number" = ?`);
    for (const number of changed) remove.run(number);
  }
  const wanted = (isMost ? numbers : changed).filter((number) => number < now);
  insertInto(database, table, wanted.flatMap(rowsAt));
}

/** Lanes in which no event has come, gone or moved have the counts that they had. */
function rewriteCounts(
  database: Database.Database,
  before: readonly Numbered[],
  now: readonly Numbered[],
): void {
  const byName = (events: readonly Numbered[]) =>
    new Map(daysByLane(events).map((lane) => [`${lane.lanes} ${lane.lane}`, lane]));
  const [was, is] = [byName(before), byName(now)];
  const remove = database.prepare('DELETE FROM "LaneCount" WHERE "lanes" = ? AND "lane" = ?');
  for (const [name, { lanes, lane, days }] of was)
    if (!areSame(days, is.get(name)?.days ?? [])) remove.run(lanes, lane);
  const changed = [...is].filter(([name, { days }]) => !areSame(days, was.get(name)?.days ?? []));
  insertInto(
    database,
    'LaneCount',
    changed.flatMap(([, lane]) => countRowsOf(lane)),
  );
}

/** Diagnostics are numbered: from the first that differs on all are written anew. */
function rewriteDiagnostics(database: Database.Database, before: KnowledgeBase, now: KnowledgeBase): void {
  const [was, is] = [diagnosticsInOrder(before), diagnosticsInOrder(now)];
  let same = 0;
  while (same < was.length && was[same] === is[same]) same += 1;
  database.prepare('DELETE FROM "Diagnostic" WHERE "ordinal" >= ?').run(same);
  insertInto(
    database,
    'Diagnostic',
    is.slice(same).map((one, i) => diagnosticRow(one, same + i)),
  );
}

/** The full-text index holds no text from which single rows could be taken out. It is made anew of words that are remembered. */
function rewriteSearch(database: Database.Database, before: Content, now: Content, memory: RowMemory): void {
  const words = ({ inOrder, kb }: Content) => wordsOfEvents(inOrder, kb.positions, memory);
  const passages = ({ kb }: Content) => kb.passages;
  if (areSame(words(before), words(now)) && areSame(passages(before), passages(now))) return;
  const { EventSearch, PassageSearch } = toRows(now.kb, now.inOrder, memory);
  for (const statement of EMPTY_SEARCH) database.exec(statement);
  insertInto(database, 'EventSearch', EventSearch());
  insertInto(database, 'PassageSearch', PassageSearch());
  for (const statement of OPTIMISE_SEARCH) database.exec(statement);
}
