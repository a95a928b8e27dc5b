import Database from 'better-sqlite3';
import { readEventKey } from '@/lib/text/event-key';

/** What an ingest knows of events and contradictions, as far as two are compared by it. */
export interface Known {
  /** The documents of each event by its id. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which event words belong to that would be, or once were, one of their own. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly contradictions: ReadonlySet<string>;
}

/** What a change has done to the events. */
export interface Effect {
  /** Events that were not known before. */
  readonly added: readonly string[];
  /** Events that were known and are told by one of the changed documents now, which did not tell them before. */
  readonly joined: readonly string[];
  /** How many events are known no longer. */
  readonly gone: number;
  readonly addedContradictions: readonly string[];
  readonly goneContradictions: number;
}

/** How many of the events and contradictions are named. */
const NAMED = 50;

/** An effect as it is kept: how many, and the first of them. */
export interface Counted {
  readonly added: number;
  readonly joined: number;
  readonly gone: number;
  readonly addedContradictions: number;
  readonly goneContradictions: number;
  readonly events: readonly string[];
  readonly contradictions: readonly string[];
}

export const counted = ({ added, joined, addedContradictions, ...counts }: Effect): Counted => ({
  added: added.length,
  joined: joined.length,
  addedContradictions: addedContradictions.length,
  ...counts,
  events: [...added, ...joined].slice(0, NAMED),
  contradictions: addedContradictions.slice(0, NAMED),
});

export const NOTHING: Known = { events: new Map(), aliases: new Map(), contradictions: new Set() };

/**
 * Opens a database as it is now, to be compared with what an ingest puts in its place: the file stays readable after that.
 * @returns what reads it, and closes it; null where there is none
 */
export function openKnown(databaseFile: string): (() => Known) | null {
  let database: Database.Database;
  try {
    database = new Database(databaseFile, { readonly: true, fileMustExist: true });
    // Only a question makes SQLite open the file itself.
    database.prepare('SELECT 1 FROM Event LIMIT 1').get();
  } catch {
    return null;
  }
  return () => {
    try {
      return knownIn(database);
    } finally {
      database.close();
    }
  };
}

function knownIn(database: Database.Database): Known {
  const events = new Map<string, Set<string>>();
  const told = database.prepare<[], { id: string; documentId: string }>(
    'SELECT DISTINCT e.id, m.documentId FROM Event e JOIN Mention m ON m.eventId = e.id',
  );
  for (const { id, documentId } of told.iterate()) {
    const documents = events.get(id);
    if (documents) documents.add(documentId);
    else events.set(id, new Set([documentId]));
  }
  const pairs = database
    .prepare<[], { id: string; eventId: string }>(
      'SELECT id, eventId FROM EventAlias WHERE eventId IS NOT NULL AND eventId <> id',
    )
    .all();
  const aliases = new Map(pairs.map(({ id, eventId }) => [id, eventId]));
  const contradictions = database.prepare<[], string>('SELECT id FROM Contradiction').pluck().all();
  return { events, aliases, contradictions: new Set(contradictions) };
}

/** What an id says but for the document and the place in it, which a newer version of the document changes. */
function wordsOf(id: string): string {
  const key = readEventKey(id);
  return key === null ? id : `${key.slug} ${key.mark}`;
}

/** The events by what their ids, and those that led to them, say of their words. */
function byWords({ events, aliases }: Known): ReadonlyMap<string, string> {
  const own = [...events.keys()].map((id) => [wordsOf(id), id] as const);
  return new Map([...[...aliases].map(([id, event]) => [wordsOf(id), event] as const), ...own]);
}

/**
 * Compares what was known before a change with what is known after it. An event that has another id now, since it has more or other passages, is the same event:
 * its old id is an alias of the new one, or the new one was an alias of it, or both say the same of the same words (in another version of the document).
 * @param documents those that the change concerns
 */
export function effectOf(before: Known, after: Known, documents: ReadonlySet<string>): Effect {
  /** The events of before by the ids that they have after. */
  const earlier = new Map<string, Set<string>>();
  let gone = 0;
  const ofSameWords = byWords(after);
  for (const [id, tellers] of before.events) {
    const now = after.events.has(id) ? id : (after.aliases.get(id) ?? ofSameWords.get(wordsOf(id)));
    if (now === undefined) gone += 1;
    else earlier.set(now, new Set([...(earlier.get(now) ?? []), ...tellers]));
  }
  const added: string[] = [];
  const joined: string[] = [];
  for (const [id, tellers] of after.events) {
    const old = earlier.get(id) ?? before.events.get(before.aliases.get(id) ?? '');
    const isByOurs = [...tellers].some((one) => documents.has(one) && !old?.has(one));
    if (!old) added.push(id);
    else if (isByOurs) joined.push(id);
  }
  return {
    added,
    joined,
    gone,
    addedContradictions: [...after.contradictions].filter((id) => !before.contradictions.has(id)),
    goneContradictions: [...before.contradictions].filter((id) => !after.contradictions.has(id)).length,
  };
}
