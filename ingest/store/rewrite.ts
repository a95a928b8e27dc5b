import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import { grouped } from '@/lib/grouped';
import type { KbDiagnostic, KnowledgeBase } from '@/lib/schema/knowledge-base';
import { areSame } from '../cache/remembered';
import { type Numbered, numbered, type Term, termRowsOf, termsOf } from './event-index';
import { deleteFrom, insertInto } from './insert';
import { LIST_NAMES, type Lists } from './keys';
import { countRowsOf, daysByLane, type Lane, markRows } from './lane-rows';
import type { RowMemory } from './row-memory';
import { diagnosticRow, diagnosticsInOrder, eventRow, type Tables, titleRows, toRows } from './rows';
import { EMPTY_SEARCH, type EventWords, OPTIMISE_SEARCH, wordsOfEvents } from './search-rows';

/** What a database holds, and what follows from it for its rows: each is made once, since it is asked for again when the content has changed. */
export class Content {
  readonly inOrder: readonly Numbered[];
  private readonly made = new Map<string, unknown>();

  constructor(
    readonly kb: KnowledgeBase,
    private readonly memory: RowMemory,
  ) {
    this.inOrder = numbered(kb);
  }

  get terms(): readonly (readonly Term[])[] {
    return this.once('terms', () => termsOf(this.inOrder, this.kb, this.memory.terms));
  }

  /** The marks of each event by its number. */
  get marks(): ReadonlyMap<number, readonly object[]> {
    return this.once('marks', () => grouped(markRows(this.inOrder), ({ number }) => number));
  }

  get lanes(): ReadonlyMap<string, Lane> {
    return this.once(
      'lanes',
      () => new Map(daysByLane(this.inOrder).map((lane) => [`${lane.lanes} ${lane.lane}`, lane])),
    );
  }

  get diagnostics(): readonly KbDiagnostic[] {
    return this.once('diagnostics', () => diagnosticsInOrder(this.kb));
  }

  get words(): readonly EventWords[] {
    return this.once('words', () => wordsOfEvents(this.inOrder, this.kb.positions, this.memory));
  }

  private once<T>(name: string, make: () => T): T {
    const made = (this.made.get(name) as T | undefined) ?? make();
    this.made.set(name, made);
    return made;
  }
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
  rewriteNumbered(database, before, now);
  rewriteCounts(database, before.lanes, now.lanes);
  rewriteDiagnostics(database, before.diagnostics, now.diagnostics);
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
function rewriteNumbered(database: Database.Database, before: Content, now: Content): void {
  const [was, is] = [before.inOrder, now.inOrder];
  const of = (list: readonly Numbered[], number: number) => list[number] as Numbered;
  const isSameEvent = (number: number): boolean => was[number]?.event === is[number]?.event;
  exchange(database, 'Event', was.length, is.length, {
    isSame: (number) =>
      isSameEvent(number) &&
      of(was, number).rank === of(is, number).rank &&
      isDeepStrictEqual(of(was, number).doubted, of(is, number).doubted) &&
      of(was, number).mentions.length === of(is, number).mentions.length,
    rowsAt: (number) => [eventRow(of(is, number))],
  });
  exchange(database, 'Title', was.length, is.length, {
    isSame: isSameEvent,
    rowsAt: (number) => titleRows(of(is, number)),
  });
  const [terms, theirs] = [before.terms, now.terms];
  exchange(database, 'EventTerm', was.length, is.length, {
    isSame: (number) => terms[number] === theirs[number],
    rowsAt: (number) => termRowsOf(theirs[number] ?? [], number),
  });
  const [marks, newMarks] = [before.marks, now.marks];
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
  was: ReadonlyMap<string, Lane>,
  is: ReadonlyMap<string, Lane>,
): void {
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
function rewriteDiagnostics(
  database: Database.Database,
  was: readonly KbDiagnostic[],
  is: readonly KbDiagnostic[],
): void {
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
  if (areSame(before.words, now.words) && areSame(before.kb.passages, now.kb.passages)) return;
  const { EventSearch, PassageSearch } = toRows(now.kb, now.inOrder, memory);
  for (const statement of EMPTY_SEARCH) database.exec(statement);
  insertInto(database, 'EventSearch', EventSearch());
  insertInto(database, 'PassageSearch', PassageSearch());
  for (const statement of OPTIMISE_SEARCH) database.exec(statement);
}
