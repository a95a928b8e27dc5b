import Database from 'better-sqlite3';

/** What rests on a document. `alone`: events that nothing but it tells. */
export interface Rests {
  readonly mentions: number;
  readonly events: number;
  readonly alone: number;
  readonly contradictions: number;
}

/** Asks the database that is served now; where there is none, the answer is the one given. */
function asked<T>(databaseFile: string, otherwise: T, question: (database: Database.Database) => T): T {
  let database: Database.Database;
  try {
    database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  } catch {
    return otherwise;
  }
  try {
    return question(database);
  } finally {
    database.close();
  }
}

const NOTHING: Rests = { mentions: 0, events: 0, alone: 0, contradictions: 0 };
const ALONE = `SELECT count(DISTINCT eventId) FROM Mention m WHERE documentId = @id
  AND NOT EXISTS (SELECT 1 FROM Mention o WHERE o.eventId = m.eventId AND o.documentId <> @id)`;

/** How many passages, events and contradictions rest on a document. */
export function restsOn(id: string, databaseFile: string): Rests {
  return asked(databaseFile, NOTHING, (database) => {
    const count = (question: string) =>
      database.prepare<{ id: string }, number>(question).pluck().get({ id }) ?? 0;
    return {
      mentions: count('SELECT count(*) FROM Mention WHERE documentId = @id'),
      events: count('SELECT count(DISTINCT eventId) FROM Mention WHERE documentId = @id'),
      alone: count(ALONE),
      contradictions: count('SELECT count(DISTINCT contradictionId) FROM Claim WHERE documentId = @id'),
    };
  });
}

/** The file of a document, as it was read; null where there is no such document. */
export function readDocumentFile(databaseFile: string, id: string) {
  return asked(databaseFile, null, (database) => {
    const question = database.prepare<[string], { fileName: string; sha256: string; format: string }>(
      'SELECT fileName, sha256, format FROM Document WHERE id = ?',
    );
    return question.get(id) ?? null;
  });
}

/** A document whose file has these bytes (SHA-256); null where none has. */
export function documentWithBytes(databaseFile: string, sha256: string) {
  return asked(databaseFile, null, (database) => {
    const question = database.prepare<[string], { id: string; fileName: string }>(
      'SELECT id, fileName FROM Document WHERE sha256 = ? ORDER BY id LIMIT 1',
    );
    return question.get(sha256) ?? null;
  });
}
