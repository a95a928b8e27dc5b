import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '@/prisma/generated/client';
import { currentDatabaseFile } from './collections/served';
import { dataIdentity } from './data-identity';
import { checkTime } from './within-time';

/** How long a replaced database stays open for the requests that are still reading it, in milliseconds. */
const GRACE = 30_000;

/** How many parameters a statement takes (SQLITE_MAX_VARIABLE_NUMBER); unless told the client goes by the 999 of old versions. */
const PARAMETERS = 32_766;

/** The adapter to SQLite as it is built today; it puts no statement of a question whose time is up. */
class CurrentSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect();
    const [query, execute] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
    return Object.assign(adapter, {
      queryRaw: async (statement: Parameters<typeof query>[0]) => {
        checkTime();
        return query(statement);
      },
      executeRaw: async (statement: Parameters<typeof execute>[0]) => {
        checkTime();
        return execute(statement);
      },
      getConnectionInfo: () => ({ maxBindValues: PARAMETERS, supportsRelationJoins: false }),
    });
  }
}

type Open = { identity: string; client: PrismaClient };

/** Kept on the global object: `next dev` loads this module anew after every change. */
const shared = globalThis as typeof globalThis & {
  /** By the path of the file. */
  timelineDatabases?: Map<string, Open>;
  timelineHeld?: Map<PrismaClient, number>;
};
shared.timelineDatabases ??= new Map();
shared.timelineHeld ??= new Map();
const opened = shared.timelineDatabases;
const held = shared.timelineHeld;

/** Closes a replaced database when nobody can be reading it any more. */
function retire(client: PrismaClient): void {
  const look = () => (held.has(client) ? retire(client) : void client.$disconnect());
  setTimeout(look, GRACE).unref();
}

/**
 * Keeps a database open, even when an ingest replaces it: for an answer that takes as long as its reader likes.
 * @returns what lets it go
 */
export function hold(client: PrismaClient): () => void {
  held.set(client, (held.get(client) ?? 0) + 1);
  return () => {
    const others = (held.get(client) ?? 1) - 1;
    if (others > 0) held.set(client, others);
    else held.delete(client);
  };
}

/** Closes what has been replaced, and what is gone together with its collection. */
function retireOld(): void {
  for (const [file, { identity, client }] of opened) {
    if (dataIdentity(file) === identity) continue;
    opened.delete(file);
    retire(client);
  }
}

/**
 * The database for reading: of the collection that the request is for. Call it for every question and do not keep the client: when an ingest has
 * replaced the file, the next call opens the new one.
 * @throws Error that says what to run when there is no database, or no such collection.
 */
export function database(): PrismaClient {
  const file = currentDatabaseFile();
  const identity = dataIdentity(file);
  if (identity === null)
    throw new Error(`There is no database at ${file} yet. Run "npm run ingest" to make it from seeds/.`);
  const open = opened.get(file);
  if (open?.identity === identity) return open.client;

  retireOld();
  const adapter = new CurrentSqlite({ url: `file:${file}`, readonly: true, fileMustExist: true });
  const client = new PrismaClient({ adapter });
  opened.set(file, { identity, client });
  return client;
}
